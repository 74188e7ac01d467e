using TeamsPilotBot.Knowledge.Projects;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Projects;

public class ProjectRegistryTests
{
    private static readonly ProjectRegistry Registry = new(ProjectReader.Load(SeedFiles.PathOf("projects.json")).Records);

    [Fact]
    public void A_project_is_found_by_id_and_by_name()
    {
        Assert.Equal("Roskilde Kommune", Registry.Find("sp-07")?.Organisation);
        Assert.Equal("SP-07", Registry.Named("Digital inklusion og support ved talegenkendelse")?.Id);
        Assert.Null(Registry.Find("SP-99"));
    }

    [Fact]
    public void The_projects_of_an_authority_are_found_by_a_part_of_its_name()
        => Assert.Equal(["SP-14", "SP-15"], Registry.OfOrganisation("Norddjurs").Select(project => project.Id));

    [Fact]
    public void The_projects_of_a_technology_are_found()
        => Assert.Contains(Registry.WithTechnology("talerobot"), project => project.Id == "SP-07");

    [Fact]
    public void The_region_of_a_hospital_is_known() => Assert.Equal("Region Hovedstaden", Registry.RegionOf("Herlev Hospital"));

    [Theory]
    [InlineData("Hvad laver Roskilde Kommune?", "SP-07")]
    [InlineData("Hvem er projektleder for WARD HOME?", "SP-22")]
    [InlineData("Did the flood warning project (oversvømmelser) make it into production?", "SP-17")]
    [InlineData("Hvad blev der af SmartChest?", "SP-03")]
    [InlineData("SP-40", "SP-40")]
    public void The_project_a_question_is_about_comes_first(string text, string expected)
        => Assert.Equal(expected, Registry.Search(text)[0].Id);

    [Fact]
    public void A_question_about_no_project_finds_none() => Assert.Empty(Registry.Search("Hvordan bager man surdejsbrød?"));
}
