using TeamsPilotBot.Knowledge.Projects;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Projects;

public class ProjectRegistryTests
{
    private static readonly ProjectRegistry Registry = new(ProjectReader.Load(SeedFiles.PathOf("projects.json")).Records);

    [Fact]
    public void A_project_is_found_by_its_id_in_small_letters_too()
    {
        Assert.Equal("Roskilde Kommune", Registry.Find("sp-07")?.Organisation);
        Assert.Null(Registry.Find("SP-99"));
    }
}
