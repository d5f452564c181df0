//! The straight line through points that leaves the least squares. Not what the points are.

/// A straight line.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// What one more of x adds to y.
    pub slope: f64,
    /// y where x is zero.
    pub start: f64,
    /// How much of the variance of y the line explains (R squared), at most 1.
    pub certainty: f64,
}

/// The line through the points; `None` when they do not determine one.
pub fn fit(points: &[(f64, f64)]) -> Option<Line> {
    let count = points.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let sum =
        |of: &dyn Fn(f64, f64) -> f64| points.iter().map(|point| of(point.0 - x, point.1 - y)).sum::<f64>();
    let (xx, yy, xy) = (sum(&|x, _| x * x), sum(&|_, y| y * y), sum(&|x, y| x * y));
    if xx <= 0.0 || yy <= 0.0 {
        return None;
    }
    let slope = xy / xx;
    Some(Line { slope, start: y - slope * x, certainty: xy * xy / (xx * yy) })
}
