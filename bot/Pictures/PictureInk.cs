using SkiaSharp;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Pictures;

/// <summary>
/// The colours and shapes of pictures. Each sector has a shape besides its colour, from the palette of Okabe and Ito, which people of
/// all kinds of colour vision tell apart, darkened until white figures can be read on them. The ground is white in any theme.
/// </summary>
internal static class PictureInk
{
    public static readonly SKColor Ground = SKColors.White;
    public static readonly SKColor Text = new(0x24, 0x2B, 0x33);
    public static readonly SKColor Soft = new(0x5A, 0x64, 0x70);
    public static readonly SKColor Line = new(0xC3, 0xCA, 0xD2);
    public static readonly SKColor Pale = new(0xD5, 0xDA, 0xE0);
    public static readonly SKColor Quarter = new(0xF4, 0xF6, 0xF9);

    /// <summary>The colour of a sector.</summary>
    public static SKColor Of(Sector sector) => sector switch
    {
        Sector.Municipality => new SKColor(0x00, 0x66, 0xA6),
        Sector.Region => new SKColor(0xB5, 0x4A, 0x00),
        _ => new SKColor(0x00, 0x6B, 0x4F),
    };

    /// <summary>The outline of a marker: a circle for municipalities, a square for regions, a diamond for others; about as large each.</summary>
    public static SKPath Shape(Sector sector, float x, float y, float radius)
    {
        using var outline = new SKPathBuilder();
        switch (sector)
        {
            case Sector.Municipality:
                outline.AddCircle(x, y, radius);
                break;
            case Sector.Region:
                var half = radius * 0.9f;
                outline.AddRoundRect(new SKRect(x - half, y - half, x + half, y + half), 2, 2);
                break;
            default:
                var point = radius * 1.2f;
                outline.MoveTo(x, y - point);
                outline.LineTo(x + point, y);
                outline.LineTo(x, y + point);
                outline.LineTo(x - point, y);
                outline.Close();
                break;
        }

        return outline.Detach();
    }
}
