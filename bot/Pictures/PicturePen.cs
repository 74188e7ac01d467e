using SkiaSharp;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Pictures;

/// <summary>Draws lines, shapes and words. For one picture, on one thread.</summary>
/// <param name="typeface">The font.</param>
internal sealed class PicturePen(SKTypeface typeface) : IDisposable
{
    private readonly SKPaint paint = new() { IsAntialias = true };
    private SKCanvas? canvas;

    private SKCanvas Canvas => canvas ?? throw new InvalidOperationException("There is nothing to draw on yet.");

    /// <summary>Draws on a canvas from now on.</summary>
    public void On(SKCanvas target) => canvas = target;

    /// <summary>How wide words are.</summary>
    public float WidthOf(string text, float size, bool bold)
    {
        using var font = Font(size, bold);
        return font.MeasureText(text);
    }

    /// <summary>Writes words, their middle and the line they stand on being given.</summary>
    public void Write(string text, Spot at, float size, SKColor color, bool bold, SKTextAlign align = SKTextAlign.Center)
    {
        using var font = Font(size, bold);
        Filled(color);
        Canvas.DrawText(text, at.X, at.Y, align, font, paint);
    }

    /// <summary>Clears the ground around words that are written next, so that no line runs through them.</summary>
    public void Halo(string text, Spot at, float size)
    {
        using var font = Font(size, bold: false);
        Stroked(PictureInk.Ground, 4);
        paint.StrokeJoin = SKStrokeJoin.Round;
        Canvas.DrawText(text, at.X, at.Y, SKTextAlign.Center, font, paint);
        paint.StrokeJoin = SKStrokeJoin.Miter;
    }

    /// <summary>Writes words that run from below to above.</summary>
    public void WriteUpwards(string text, Spot at, float size, SKColor color)
    {
        Canvas.Save();
        Canvas.RotateDegrees(-90, at.X, at.Y);
        Write(text, at, size, color, bold: true);
        Canvas.Restore();
    }

    public void Fill(Frame frame, SKColor color)
    {
        Filled(color);
        Canvas.DrawRect(Rect(frame), paint);
    }

    public void Stroke(Frame frame, SKColor color)
    {
        Stroked(color, 1.5f);
        Canvas.DrawRect(Rect(frame), paint);
    }

    public void Line(Spot from, Spot to, SKColor color, float width, bool dashed = false)
    {
        using var dashes = dashed ? SKPathEffect.CreateDash([6, 4], 0) : null;
        Stroked(color, width);
        paint.PathEffect = dashes;
        Canvas.DrawLine(from.X, from.Y, to.X, to.Y, paint);
        paint.PathEffect = null;
    }

    public void Dot(Spot at, float radius, SKColor color)
    {
        Filled(color);
        Canvas.DrawCircle(at.X, at.Y, radius, paint);
    }

    /// <summary>The marker of a project, filled or as an outline on the ground.</summary>
    public void Marker(Sector sector, Spot at, float radius, SKColor color, bool filled)
    {
        using var shape = PictureInk.Shape(sector, at.X, at.Y, filled ? radius : radius - 1);
        Filled(filled ? color : PictureInk.Ground);
        Canvas.DrawPath(shape, paint);
        if (!filled)
        {
            Stroked(color, 2);
            Canvas.DrawPath(shape, paint);
        }
    }

    public void Dispose() => paint.Dispose();

    private static SKRect Rect(Frame frame) => new(frame.Left, frame.Top, frame.Right, frame.Bottom);

    // Where letters fall does not depend on the screen: hinting would make the same picture other bytes elsewhere.
    private SKFont Font(float size, bool bold)
        => new(typeface, size) { Embolden = bold, Subpixel = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias };

    private void Filled(SKColor color)
    {
        paint.Style = SKPaintStyle.Fill;
        paint.Color = color;
    }

    private void Stroked(SKColor color, float width)
    {
        paint.Style = SKPaintStyle.Stroke;
        paint.Color = color;
        paint.StrokeWidth = width;
    }
}
