using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Knowledge.Search.OwnWords;
using TeamsPilotBot.Knowledge.Storage.Sqlite;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Commands;

public sealed class OwnLexiconTests : IDisposable
{
    private readonly DataFolder data = new();

    public OwnLexiconTests() => Directory.CreateDirectory(data.File("lexicon"));

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_word_that_an_administrator_adds_is_understood()
    {
        var before = await AskAsync();
        data.Write("lexicon/thesaurus.tsv", "optagelse\tsame\tda\tblåbærgrød\n");

        Assert.DoesNotContain("blåbærgrød", before, StringComparison.Ordinal);
        Assert.Contains("blåbærgrød", await AskAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_wrong_is_told_of_and_the_bot_works_without_it()
    {
        data.Write("lexicon/thesaurus.tsv", "optagelse\tsame\tda\tblåbærgrød\nfølgegruppe\tsame\tda\tstyregruppe\n");
        data.Write("lexicon/intents.tsv", "hilsen\tda\tmojn\n");

        var finding = await FindingAsync();

        Assert.Equal("wrong", finding.GetProperty("state").GetString());
        Assert.Contains("thesaurus.tsv:2: følgegruppe og styregruppe er ikke det samme", finding.GetProperty("meaning").GetString(), StringComparison.Ordinal);
        Assert.Contains("intents.tsv:1: hilsen", finding.GetProperty("meaning").GetString(), StringComparison.Ordinal);
        Assert.Contains(data.File("lexicon"), finding.GetProperty("fix").GetString(), StringComparison.Ordinal);
        Assert.Contains("blåbærgrød", await AskAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lines_that_are_in_use_are_counted()
    {
        data.Write("lexicon/intents.tsv", "help\tda\t$mojn\n-help\tda\t$hejsa\n");
        data.Write("lexicon/weak-words.tsv", "0\tda\tøh\n");

        var finding = await FindingAsync();

        Assert.Equal("ok", finding.GetProperty("state").GetString());
        Assert.Contains("3 af dine egne", finding.GetProperty("meaning").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_that_was_added_in_Teams_is_understood_too()
    {
        Assert.DoesNotContain("blåbærgrød", await AskAsync(), StringComparison.Ordinal);
        using (var store = new SqliteDocumentStore(new SqliteStoreOptions { Folder = data.Path }, TimeProvider.System, NullLogger<SqliteDocumentStore>.Instance))
        {
            var word = new SearchWord("optagelse", Relation.Same, false, ["blåbærgrød"]);
            await store.CreateAsync(SearchWordDocument.Container, SearchWordDocument.Write(word), default);
        }

        Assert.Contains("blåbærgrød", await AskAsync(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> FindingAsync()
        => (await Typed.Async("check", "--json", "--data", data.Path, "--language", "da")).Json.GetProperty("findings").EnumerateArray()
            .Single(f => f.GetProperty("setting").GetString() == "Lexicon");

    // The words by which the lessons were found.
    private async Task<string> AskAsync()
        => string.Join(' ', (await Typed.Async("ask", "Må vi lave blåbærgrød?", "--json", "--data", data.Path)).Json.GetProperty("hits").EnumerateArray()
            .SelectMany(h => h.GetProperty("why").EnumerateArray().Select(w => w.GetString())));
}
