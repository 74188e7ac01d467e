using System.Text.Json.Nodes;
using TeamsPilotBot.Knowledge.Rights;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Rights;

public sealed class PersonTracesTests
{
    private const string Key = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e01";

    private static readonly Pseudonym Former = new("7f3k2d");
    private static readonly PersonTraces Mette = new(new PersonIdentity { Key = Key, Ids = ["29:1mette-holm-id"], Names = ["Mette Holm"], ContactIds = ["mette-holm"] });

    [Theory]
    [InlineData("""{"a":"6F1B3C1E-7B1F-4F0E-9A52-6D2B8A4C0E01"}""", """{"a":"former-7f3k2d"}""")]
    [InlineData("""{"a":[1.50,true,null,{"29:1mette-holm-id":"x"}]}""", """{"a":[1.50,true,null,{"former-7f3k2d":"x"}]}""")]
    [InlineData("""{"a":"før 29:1mette-holm-id efter"}""", """{"a":"før former-7f3k2d efter"}""")]
    [InlineData("""{"a":"29:1mette-holm-id"}""", """{"a":"former-7f3k2d"}""")]
    public void An_id_is_found_wherever_it_is_and_all_else_stays_as_it_was(string json, string without)
    {
        Assert.True(Mette.HasId(json));
        Assert.Equal(without, Mette.Without(json, Former));
        Assert.False(Mette.HasId(without));
    }

    [Theory]
    [InlineData("""{"a":"29:1mette-holm-id2"}""")]
    [InlineData("""{"a":"Mette Holm"}""")]
    [InlineData("""{"a":"mette-holm"}""")]
    public void Something_else_is_no_id(string json) => Assert.False(Mette.HasId(json));

    [Fact]
    public void A_name_is_found_however_it_is_escaped_and_a_contacts_id_is_no_name()
    {
        Assert.True(Mette.HasName("""{"a":"spørg Mette Holm"}"""));
        Assert.True(Mette.HasName("{\"a\":\"\\u004dette Holm\"}"));
        Assert.False(Mette.HasName("""{"contactId":"mette-holm"}"""));
        Assert.Equal("mette-holm", (string?)JsonNode.Parse(Mette.Without("""{"contactId":"mette-holm"}""", Former))!["contactId"]);
    }

    [Fact]
    public void A_short_id_counts_only_where_it_is_the_whole_text()
    {
        var traces = new PersonTraces(new PersonIdentity { Key = "asker" });

        Assert.True(traces.HasId("""{"a":"asker"}"""));
        Assert.False(traces.HasId("""{"a":"the asker says"}"""));
        Assert.Equal("""{"a":"former-7f3k2d","b":"the asker says"}""", traces.Without("""{"a":"asker","b":"the asker says"}""", Former));
    }

    [Theory]
    [InlineData("former-7f3k2d", true)]
    [InlineData("former-7f3k2", false)]
    [InlineData("former-7f3k2d1", false)]
    [InlineData("clock", false)]
    [InlineData(null, false)]
    public void A_pseudonym_is_told_from_a_person(string? key, bool isOne) => Assert.Equal(isOne, Pseudonym.Is(key));

    [Fact]
    public void Pseudonyms_are_drawn_anew() => Assert.Equal(200, Enumerable.Range(0, 200).Select(_ => Pseudonym.New().Key).Distinct().Count(Pseudonym.Is));
}
