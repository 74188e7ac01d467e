using TeamsPilotBot.Knowledge.Resources;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Resources;

public class ResourceCatalogTests
{
    private static readonly ResourceCatalog Catalog = new(ResourceReader.Load(SeedFiles.PathOf("resources.json")).Records);

    [Fact]
    public void What_was_only_proposed_is_never_offered()
    {
        Assert.Equal(46, Catalog.All.Count);
        Assert.All(Catalog.All, resource => Assert.True(resource.Exists));
        Assert.DoesNotContain(Catalog.Search("Kan vi få et bindende svar?", 50), resource => resource.Name.Contains("kun forslag", StringComparison.Ordinal));
        Assert.Empty(Catalog.OfKind("proposal"));
    }

    [Fact]
    public void A_resource_that_does_not_say_that_it_exists_does_not()
        => Assert.Empty(new ResourceCatalog([new Resource { Id = "r", Name = "Bindende svar", Kind = "proposal" }]).All);

    [Theory]
    [InlineData("findes der en regulatorisk sandkasse?", "Regulatorisk sandkasse for AI")]
    [InlineData("Fælles Sprog III", "Fælles Sprog III")]
    public void A_resource_is_found_by_its_words(string text, string expected)
        => Assert.Equal(expected, Catalog.Search(text)[0].Name);

    [Fact]
    public void A_resource_is_found_by_id_and_kind()
    {
        Assert.Equal("Datatilsynet", Catalog.Find("res-01")?.Name);
        Assert.Contains(Catalog.OfKind("network"), resource => resource.Name == "DIGIT");
    }
}
