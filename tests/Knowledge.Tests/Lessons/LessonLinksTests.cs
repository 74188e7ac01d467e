using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Lessons;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Lessons;

public sealed class LessonLinksTests
{
    private const string Id = "speciale-001";

    private readonly LessonLinks links = new("https://erfaringer.example.dk");

    [Theory]
    [InlineData("https://erfaringer.example.dk", "https://erfaringer.example.dk/lessons/speciale-001")]
    [InlineData("https://erfaringer.example.dk/", "https://erfaringer.example.dk/lessons/speciale-001")]
    [InlineData("https://example.dk/ai/?a=b#c", "https://example.dk/ai/lessons/speciale-001")]
    [InlineData("http://localhost:3978", "http://localhost:3978/lessons/speciale-001")]
    public void A_link_is_the_base_address_and_the_id(string address, string link)
    {
        Assert.Equal(link, new LessonLinks(address).To(Id));
        Assert.Equal(Id, new LessonLinks(address).IdIn(link));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("erfaringer.example.dk")]
    [InlineData("ftp://example.dk")]
    public void Without_a_web_address_there_are_no_links(string? address)
    {
        Assert.Null(new LessonLinks(address).To(Id));
        Assert.Null(new LessonLinks(address).IdIn("https://erfaringer.example.dk/lessons/speciale-001"));
    }

    [Theory]
    [InlineData("https://erfaringer.example.dk/lessons/speciale-001/")]
    [InlineData("  https://erfaringer.example.dk/lessons/speciale-001\n")]
    [InlineData("https://erfaringer.example.dk/lessons/speciale-001?utm=mail&x=%20")]
    [InlineData("https://erfaringer.example.dk/lessons/speciale-001#top")]
    [InlineData("HTTPS://ERFARINGER.EXAMPLE.DK/LESSONS/SPECIALE-001")]
    [InlineData("http://erfaringer.example.dk/lessons/speciale-001")]
    [InlineData("https://erfaringer.example.dk:443/lessons/speciale-001")]
    [InlineData("https://erfaringer.example.dk/lessons/%73peciale%2D001")]
    [InlineData("https://erfaringer.example.dk/%6Cessons/speciale-001")]
    public void The_same_link_is_written_in_many_ways(string link) => Assert.Equal(Id, links.IdIn(link));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("speciale-001")]
    [InlineData("/lessons/speciale-001")]
    [InlineData("https://erfaringer.example.dk.ond.example/lessons/speciale-001")]
    [InlineData("https://ond.example/lessons/speciale-001")]
    [InlineData("https://ond.example/?x=https://erfaringer.example.dk/lessons/speciale-001")]
    [InlineData("https://erfaringer.example.dk@ond.example/lessons/speciale-001")]
    [InlineData("https://bruger:kode@erfaringer.example.dk/lessons/speciale-001")]
    [InlineData("https://erfaringer.example.dk:8443/lessons/speciale-001")]
    [InlineData("ftp://erfaringer.example.dk/lessons/speciale-001")]
    [InlineData("https://erfaringer.example.dk/lessons")]
    [InlineData("https://erfaringer.example.dk/lessons/")]
    [InlineData("https://erfaringer.example.dk/privacy/speciale-001")]
    [InlineData("https://erfaringer.example.dk/other/lessons/speciale-001")]
    [InlineData("https://erfaringer.example.dk/lessons/speciale-001/edit")]
    [InlineData("https://erfaringer.example.dk//lessons/speciale-001")]
    [InlineData("https://erfaringer.example.dk/lessons%2Fspeciale-001")]
    [InlineData("https://erfaringer.example.dk/lessons/..%2Fspeciale-001")]
    [InlineData("https://erfaringer.example.dk/lessons/speciale_001")]
    [InlineData("https://erfaringer.example.dk/lessons/sp%C3%A9ciale")]
    [InlineData("https://erfaringer.example.dk/lessons/<script>")]
    [InlineData("Se https://erfaringer.example.dk/lessons/speciale-001")]
    public void Anything_else_is_no_link_of_a_lesson(string? text) => Assert.Null(links.IdIn(text));

    [Fact]
    public void An_address_without_end_is_no_link()
        => Assert.Null(links.IdIn("https://erfaringer.example.dk/lessons/speciale-001?" + new string('x', 5_000)));

    [Fact]
    public void Every_well_formed_id_comes_back_from_its_link()
        => Properties.Hold(
            Gen.Choose(3, 61).SelectMany(length => Gen.Elements("abcxyz019-".ToCharArray()).ArrayOf(length)).Select(letters => new string(letters)),
            id => Assert.Equal(LessonId.IsWellFormed(id) ? id : null, links.IdIn(links.To(id))));
}
