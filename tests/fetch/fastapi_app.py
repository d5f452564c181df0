"""An application whose pages and document FastAPI makes."""

from fastapi import FastAPI

app = FastAPI(title="FastAPI Pets", version="2.0.0", openapi_url="/described")


@app.get("/pets")
def list_pets() -> list[str]:
    return []
