using SkiaSharp;
using TeamsPilotBot.Bot.Pictures;
using TeamsPilotBot.Bot.Tests.Cards;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects.Portfolio;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using TeamsPilotBot.Tests.Running;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Pictures;

public sealed class PortfolioPainterTests
{
    private static readonly PortfolioPainter Painter = new(PictureFont.Find(null, PictureFont.Folders)
        ?? throw new InvalidOperationException("These tests need a font, such as DejaVu Sans or Liberation Sans, and a machine that SkiaSharp draws on."));

    public static TheoryData<string?, bool, Language> Pictures
    {
        get
        {
            var all = new TheoryData<string?, bool, Language>();
            foreach (var language in Enum.GetValues<Language>())
            {
                all.Add(null, false, language);
                all.Add(null, true, language);
                all.Add("SP-08", false, language);
                all.Add("SP-19", true, language);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void It_is_a_sharp_picture_and_nothing_is_cut_off_at_its_edge(string? projectId, bool full, Language language)
    {
        using var picture = SKBitmap.Decode(Painter.Draw(full ? PortfolioGallery.Full : PortfolioGallery.Picture, projectId, language));

        Assert.Equal(PortfolioPainter.Width * PortfolioPainter.Scale, picture.Width);
        Assert.InRange(picture.Height, picture.Width / 2, picture.Width);
        const int margin = PortfolioPainter.Margin * PortfolioPainter.Scale;
        var pixels = picture.Pixels;
        var written = pixels.Select((color, place) => (color, X: place % picture.Width, Y: place / picture.Width))
            .Where(pixel => pixel.color != SKColors.White).ToList();
        Assert.NotEmpty(written);
        Assert.All(
            new[] { written.MinBy(pixel => pixel.X), written.MaxBy(pixel => pixel.X), written.MinBy(pixel => pixel.Y), written.MaxBy(pixel => pixel.Y) },
            pixel => Assert.True(
                pixel.X >= margin && pixel.X < picture.Width - margin && pixel.Y >= margin && pixel.Y < picture.Height - margin, $"Something is written at {pixel.X}, {pixel.Y}."));
    }

    [Fact]
    public void The_same_picture_gives_the_same_bytes_and_another_gives_others()
    {
        var one = Painter.Draw(PortfolioGallery.Picture, null, Language.Danish);

        Assert.Equal(one, Painter.Draw(PortfolioPicture.Of(SeedRecords.Projects, SeedData.Lessons), null, Language.Danish));
        Assert.NotEqual(one, Painter.Draw(PortfolioGallery.Picture, null, Language.English));
        Assert.NotEqual(one, Painter.Draw(PortfolioGallery.Full, null, Language.Danish));
        Assert.NotEqual(Painter.Draw(PortfolioGallery.Picture, "SP-07", Language.Danish), Painter.Draw(PortfolioGallery.Picture, "SP-08", Language.Danish));
    }

    [Fact]
    public void Hostile_names_and_a_picture_of_nobody_are_drawn_too()
    {
        var hostile = PortfolioGallery.Picture.Placed[0] with { Project = PortfolioGallery.Picture.Placed[0].Project with { Organisation = "\u202E<b>😀\n\t" + new string('W', 4_000), Sector = Sector.State } };

        Assert.NotEmpty(Painter.Draw(new PortfolioPicture([hostile], []), null, Language.Danish));
        Assert.NotEmpty(Painter.Draw(new PortfolioPicture([], []), null, Language.Danish));
    }

    [Fact]
    public void A_folder_without_fonts_and_a_file_that_is_none_give_no_font()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "arial.ttf");
        Assert.Null(PictureFont.Find(null, [folder.Path]));
        File.WriteAllText(file, "ingen skrifttype");
        Assert.Null(PictureFont.Find(null, [folder.Path]));
        Assert.Null(PictureFont.Find(file, []));
    }
}
