using System.Globalization;
using SkiaSharp;
using TeamsPilotBot.Knowledge.Projects.Portfolio;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Pictures;

/// <summary>
/// Draws the portfolio picture as a PNG: development to the left, operation to the right, technical experience above, organisational below.
/// Pure: the same picture gives the same bytes. Safe to use from several threads.
/// </summary>
/// <param name="font">The font.</param>
internal sealed class PortfolioPainter(SKTypeface font)
{
    /// <summary>The picture has this many pixels for each of its units, so that it is sharp on screens of today.</summary>
    public const int Scale = 2;

    /// <summary>The width in units.</summary>
    public const int Width = 600;

    /// <summary>Nothing but the ground is this close to the edge, in units.</summary>
    public const int Margin = 10;

    private const float Radius = 13;
    private static readonly Frame Plot = new(40, 40, Width - 40, 440);

    /// <summary>Draws it.</summary>
    /// <param name="picture">Where the projects stand.</param>
    /// <param name="projectId">The project whose way is shown, the others being pale; null for all.</param>
    /// <param name="language">The language of what is written in it.</param>
    public byte[] Draw(PortfolioPicture picture, string? projectId, Language language)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var chosen = projectId is null ? null : picture.Find(projectId);
        using var pen = new PicturePen(font);
        var key = PictureKey.Of(picture, chosen, language, pen, Width - (2 * Plot.Left));
        var height = (int)(Plot.Bottom + 34 + key.Height + Margin);
        using var surface = SKSurface.Create(new SKImageInfo(Width * Scale, height * Scale, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var canvas = surface.Canvas;
        canvas.Clear(PictureInk.Ground);
        canvas.Scale(Scale);
        pen.On(canvas);
        DrawAxes(pen, language);
        DrawProjects(pen, picture, chosen);
        key.Draw(pen, Plot.Left, Plot.Bottom + 34);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static void DrawAxes(PicturePen pen, Language language)
    {
        var (middleX, middleY) = ((Plot.Left + Plot.Right) / 2, (Plot.Top + Plot.Bottom) / 2);
        pen.Fill(new Frame(Plot.Left, Plot.Top, middleX, middleY), PictureInk.Quarter);
        pen.Fill(new Frame(middleX, middleY, Plot.Right, Plot.Bottom), PictureInk.Quarter);
        pen.Stroke(Plot, PictureInk.Line);
        pen.Line(new Spot(middleX, Plot.Top), new Spot(middleX, Plot.Bottom), PictureInk.Line, 1.5f);
        pen.Line(new Spot(Plot.Left, middleY), new Spot(Plot.Right, middleY), PictureInk.Line, 1.5f);
        pen.Write(Text("Technical"), new Spot(middleX, Plot.Top - 10), 15, PictureInk.Text, bold: true);
        pen.Write(Text("Organisational"), new Spot(middleX, Plot.Bottom + 20), 15, PictureInk.Text, bold: true);
        pen.WriteUpwards(Text("Development"), new Spot(Plot.Left - 12, middleY), 15, PictureInk.Text);
        pen.WriteUpwards(Text("Operation"), new Spot(Plot.Right + 22, middleY), 15, PictureInk.Text);

        string Text(string key) => PictureTexts.Catalog.Get(language, key);
    }

    private static void DrawProjects(PicturePen pen, PortfolioPicture picture, PlacedProject? chosen)
    {
        var inner = new Frame(Plot.Left + 18, Plot.Top + 18, Plot.Right - 18, Plot.Bottom - 18);
        if (chosen is not null)
        {
            foreach (var other in picture.Placed.Where(placed => placed != chosen))
            {
                pen.Marker(other.Project.Sector, SpotOf(other.At, inner), 6, PictureInk.Pale, filled: other.Basis == PlacementBasis.Studied);
            }

            DrawWay(pen, chosen, inner);
        }

        var shown = chosen is null ? picture.Placed.ToList() : [chosen];
        var homes = shown.ConvertAll(placed => SpotOf(placed.At, inner));
        var spots = MarkerLayout.Apart(homes, (2 * Radius) + 4, inner);
        var taken = spots.Select(spot => Around(spot, Radius + 1)).ToList();
        foreach (var (placed, index) in shown.Select((placed, index) => (placed, index)))
        {
            DrawMarker(pen, placed, homes[index], spots[index]);
            DrawName(pen, PlaceLabel.Of(placed.Project.Organisation), spots[index], taken);
        }
    }

    private static void DrawMarker(PicturePen pen, PlacedProject placed, Spot home, Spot spot)
    {
        var color = PictureInk.Of(placed.Project.Sector);
        if (MathF.Abs(home.X - spot.X) + MathF.Abs(home.Y - spot.Y) > Radius)
        {
            pen.Line(home, spot, color, 1);
            pen.Dot(home, 2.5f, color);
        }

        var filled = placed.Basis == PlacementBasis.Studied;
        pen.Marker(placed.Project.Sector, spot, Radius, color, filled);
        pen.Write(placed.Number.ToString(CultureInfo.InvariantCulture), new Spot(spot.X, spot.Y + 5), 14, filled ? PictureInk.Ground : color, bold: true);
    }

    /// <summary>The name beside the marker where there is room for it; the number stands for it everywhere else.</summary>
    private static void DrawName(PicturePen pen, string name, Spot spot, List<Frame> taken)
    {
        const float size = 13;
        var width = pen.WidthOf(name, size, bold: false);
        Frame[] places =
        [
            new(spot.X + Radius + 4, spot.Y - 8, spot.X + Radius + 4 + width, spot.Y + 8),
            new(spot.X - Radius - 4 - width, spot.Y - 8, spot.X - Radius - 4, spot.Y + 8),
            new(spot.X - (width / 2), spot.Y + Radius + 2, spot.X + (width / 2), spot.Y + Radius + 18),
            new(spot.X - (width / 2), spot.Y - Radius - 18, spot.X + (width / 2), spot.Y - Radius - 2),
        ];
        foreach (var place in places.Where(place => Plot.Holds(place) && !taken.Exists(place.Meets)).Take(1))
        {
            taken.Add(place);
            var at = new Spot((place.Left + place.Right) / 2, place.Bottom - 4);
            pen.Halo(name, at, size);
            pen.Write(name, at, size, PictureInk.Text, bold: false);
        }
    }

    private static void DrawWay(PicturePen pen, PlacedProject chosen, Frame inner)
    {
        var color = PictureInk.Of(chosen.Project.Sector);
        var way = chosen.Tail.Append(chosen.At).Select(point => SpotOf(point, inner)).ToList();
        for (var step = 0; step < way.Count - 1; step++)
        {
            pen.Line(way[step], way[step + 1], color, 2, dashed: true);
        }

        for (var step = 0; step < way.Count - 1; step++)
        {
            pen.Dot(way[step], 4.5f + step, color);
        }
    }

    private static Frame Around(Spot spot, float reach) => new(spot.X - reach, spot.Y - reach, spot.X + reach, spot.Y + reach);

    private static Spot SpotOf(PortfolioPoint point, Frame inner) => new(
        (float)(inner.Left + ((point.Operation + 1) / 2 * (inner.Right - inner.Left))),
        (float)(inner.Bottom - ((point.Technical + 1) / 2 * (inner.Bottom - inner.Top))));
}
