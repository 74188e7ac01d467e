using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.Portfolio;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Projects;

public class NamedProjectsTests
{
    private static readonly NamedProjects Names = new(new ProjectRegistry(ProjectReader.Load(SeedFiles.PathOf("projects.json")).Records));

    [Theory]
    [InlineData("Roskilde", "SP-07")]
    [InlineData("roskilde kommune?", "SP-07")]
    [InlineData("sp-12", "SP-12")]
    [InlineData("projektet SmartMail", "SP-15")]
    [InlineData("hjerterø", "SP-01")]
    [InlineData("smartchest", "SP-03")]
    [InlineData("DABAI", "SP-37")]
    [InlineData("process mining", "SP-27")]
    [InlineData("Aalborg Kommune", "SP-11 SP-29 SP-36 SP-38")]
    [InlineData("the project in Køge", "SP-25")]
    public void A_name_means_the_projects_that_bear_it(string name, string ids)
        => Assert.Equal(ids, string.Join(' ', Names.Of(name).Select(project => project.Id)));

    [Theory]
    [InlineData("")]
    [InlineData("vi")]
    [InlineData("vi med samtykke")]
    [InlineData("Roskilde med samtykke")]
    [InlineData("kunstig intelligens")]
    [InlineData("Kommune")]
    [InlineData("Faxe")]
    [InlineData("data")]
    [InlineData("patienten")]
    [InlineData("risikovurdering")]
    [InlineData("borgere")]
    public void What_is_no_name_or_says_more_means_none(string name) => Assert.Empty(Names.Of(name));

    [Fact]
    public void An_authority_is_known_by_the_whole_of_its_name()
    {
        string[] authorities = ["Faxe Kommune", "Region Midtjylland"];

        Assert.Equal("Faxe Kommune", NamedProjects.Authority("faxe", authorities));
        Assert.Equal("Region Midtjylland", NamedProjects.Authority("Midtjylland?", authorities));
        Assert.Null(NamedProjects.Authority("Faxe med samtykke", authorities));
        Assert.Null(NamedProjects.Authority("vi", authorities));
    }
}
