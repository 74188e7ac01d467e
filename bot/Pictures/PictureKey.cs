using SkiaSharp;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects.Portfolio;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Pictures;

/// <summary>What the markers mean, in lines below the picture; only of markers that are in it.</summary>
internal sealed class PictureKey
{
    private const float Size = 13;
    private const float LineHeight = 22;
    private const float MarkerWidth = 18;
    private const float Gap = 18;

    private readonly List<(Action<PicturePen, Spot>? Marker, string Text, Spot At)> items = [];

    private PictureKey()
    {
    }

    /// <summary>How high it is.</summary>
    public float Height { get; private set; }

    /// <summary>The key to a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="chosen">The project whose way is shown; null for all.</param>
    /// <param name="language">The language.</param>
    /// <param name="pen">Tells how wide words are.</param>
    /// <param name="width">The room for a line.</param>
    public static PictureKey Of(PortfolioPicture picture, PlacedProject? chosen, Language language, PicturePen pen, float width)
    {
        var key = new PictureKey();
        var shown = chosen is null ? picture.Placed.ToList() : [chosen];
        var color = chosen is null ? PictureInk.Soft : PictureInk.Of(chosen.Project.Sector);
        var line = new Spot(0, 0);
        if (chosen is null)
        {
            foreach (var sector in shown.Select(placed => Kind(placed.Project.Sector)).Distinct().Order())
            {
                Add((ink, at) => ink.Marker(sector, at, 7, PictureInk.Of(sector), filled: true), sector == Sector.CrossSector ? "Others" : sector.ToString());
            }
        }

        line = new Spot(0, key.items.Count == 0 ? 0 : line.Y + LineHeight);
        foreach (var basis in shown.Select(placed => placed.Basis).Distinct().Order())
        {
            Add((ink, at) => ink.Marker(Sector.Municipality, at, 7, color, basis == PlacementBasis.Studied), basis.ToString());
        }

        if (chosen is { Tail.Count: > 0 })
        {
            Add((ink, at) => ink.Dot(at, 4.5f, color), "Way");
        }

        if (chosen is not null && picture.Placed.Count > 1)
        {
            Add((ink, at) => ink.Marker(Sector.Municipality, at, 6, PictureInk.Pale, filled: true), "OtherProjects");
        }

        key.Height = line.Y + LineHeight;
        return key;

        void Add(Action<PicturePen, Spot> marker, string text)
        {
            var words = PictureTexts.Catalog.Get(language, text);
            var room = MarkerWidth + pen.WidthOf(words, Size, bold: false);
            if (line.X > 0 && line.X + room > width)
            {
                line = new Spot(0, line.Y + LineHeight);
            }

            key.items.Add((marker, words, line));
            line = line with { X = line.X + room + Gap };
        }
    }

    /// <summary>Draws it.</summary>
    /// <param name="pen">Draws.</param>
    /// <param name="left">Where its lines begin.</param>
    /// <param name="top">Where its first line begins.</param>
    public void Draw(PicturePen pen, float left, float top)
    {
        foreach (var (marker, text, at) in items)
        {
            marker?.Invoke(pen, new Spot(left + at.X + 7, top + at.Y + 12));
            pen.Write(text, new Spot(left + at.X + MarkerWidth, top + at.Y + 17), Size, PictureInk.Text, bold: false, SKTextAlign.Left);
        }
    }

    private static Sector Kind(Sector sector) => sector is Sector.Municipality or Sector.Region ? sector : Sector.CrossSector;
}
