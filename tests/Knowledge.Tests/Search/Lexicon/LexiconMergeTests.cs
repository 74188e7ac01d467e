using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Search.Lexicon;

public sealed class LexiconMergeTests
{
    private static readonly string[] BuiltIn = ["# words", "samtykke\tsame\tda\tlov; tilladelse", "samtykke\tsame\ten\tconsent", "drift\trelated\tda\thosting\t0.4"];

    private static readonly LexiconFormat Format = LexiconFormat.Thesaurus(UnlikePairs.Parse(["følgegruppe\tstyregruppe", "databehandleraftale\tdata protection authority"]));

    [Fact]
    public void A_line_of_an_administrator_is_added()
    {
        var merge = LexiconMerge.Of(Format, BuiltIn, ["# egne ord", "", "drift\tsame\tda\tkørende"]);

        Assert.Equal(["drift\tsame\tda\tkørende", .. BuiltIn[1..]], merge.Lines);
        Assert.Equal((1, 0), (merge.Taken, merge.Refused.Count));
    }

    [Theory]
    [InlineData("-samtykke\tsame\tda\tLov", "samtykke\tsame\tda\ttilladelse")]
    [InlineData("-SAMTYKKE\tsame\tda\tlov; hest", "samtykke\tsame\tda\ttilladelse")]
    [InlineData("-samtykke\tsame\tda\tlov; tilladelse", null)]
    [InlineData("-samtykke\tsame\tda\t", null)]
    [InlineData("-samtykke\tsame\tda", null)]
    public void A_line_that_begins_with_a_hyphen_removes_words_of_the_built_in_line_or_all(string line, string? left)
    {
        var merge = LexiconMerge.Of(Format, BuiltIn, [line]);

        Assert.Equal([.. left is null ? Array.Empty<string>() : [left], BuiltIn[2], BuiltIn[3]], merge.Lines);
        Assert.Equal((1, 0), (merge.Taken, merge.Refused.Count));
    }

    [Theory]
    [InlineData("samtykke same da lov", LexiconFault.Columns)]
    [InlineData("samtykke\tligesom\tda\tlov", LexiconFault.Relation)]
    [InlineData("samtykke\t0\tda\tlov", LexiconFault.Relation)]
    [InlineData("samtykke\tsame\tde\tlov", LexiconFault.Language)]
    [InlineData("samtykke\tsame\tda\tlov\t1.5", LexiconFault.Weight)]
    [InlineData("samtykke\tsame\tda\tlov\t0,5", LexiconFault.Weight)]
    [InlineData("samtykke\tsame\tda\tlov\tNaN", LexiconFault.Weight)]
    [InlineData("samtykke\tsame\tda\t ; ", LexiconFault.NoWords)]
    [InlineData(" \tsame\tda\tlov", LexiconFault.NoWords)]
    [InlineData("f\uFFFDlgegruppe\tsame\tda\tudvalg", LexiconFault.Encoding)]
    [InlineData("styregruppen\tsame\tda\tudvalg; følgegrupper", LexiconFault.Unlike)]
    [InlineData("udvalg\tsame\tda\tfoelgegruppe; styregruppe", LexiconFault.Unlike)]
    [InlineData("databehandleraftale\tsame\ten\tdata protection authorities", LexiconFault.Unlike)]
    [InlineData("-samtykke\tsame", LexiconFault.Columns)]
    [InlineData("-samtykke\tsame\tda\thest", LexiconFault.NothingToRemove)]
    [InlineData("-hest\tsame\tda", LexiconFault.NothingToRemove)]
    public void A_wrong_line_is_refused_with_its_number_and_the_others_are_taken(string wrong, LexiconFault fault)
    {
        var merge = LexiconMerge.Of(Format, BuiltIn, ["# egne ord", wrong, "drift\tsame\tda\tkørende"]);

        var refused = Assert.Single(merge.Refused);
        Assert.Equal(("thesaurus.tsv", 2, fault), (refused.File, refused.Line, refused.Problem.Fault));
        Assert.Equal(["drift\tsame\tda\tkørende", .. BuiltIn[1..]], merge.Lines);
        Assert.All([Language.Danish, Language.English], l => Assert.DoesNotContain("{", refused.Problem.Text(l), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("styregruppe\trelated\tda\tfølgegruppe")]
    [InlineData("styregruppe\tbroader\tda\tfølgegruppe")]
    [InlineData("styregruppe\tsame\tda\tfølgegruppe\t0.5")]
    [InlineData("udvalg\tsame\ten\tstyregruppe; følgegruppe")]
    public void Unlike_things_may_be_related(string line) => Assert.Empty(LexiconMerge.Of(Format, BuiltIn, [line]).Refused);

    [Fact]
    public void The_refusal_names_both()
        => Assert.Contains("følgegruppe og styregruppe er ikke det samme",
            Assert.Single(LexiconMerge.Of(Format, BuiltIn, ["styregruppe\tsame\tda\tfølgegruppe"]).Refused).Problem.Text(Language.Danish), StringComparison.Ordinal);

    [Fact]
    public void A_weak_word_gets_the_weight_that_an_administrator_gives_it()
    {
        string[] builtIn = ["0\tda\thvad hvem", "0.35\tda\tprojekt"];
        var merge = LexiconMerge.Of(LexiconFormat.WeakWords, builtIn, ["0.7\tda\tprojekt", "-\tda\thvem", "2\tda\tord", "0\tda\t "]);
        var words = WeakWords.Parse(merge.Lines);

        Assert.Equal([0, 1, 0.7], Tokenizer.Tokenize("hvad hvem projekt").Select(t => words.Weight(t, english: false)));
        Assert.Equal([(3, LexiconFault.Weight), (4, LexiconFault.NoWords)], merge.Refused.Select(r => (r.Line, r.Problem.Fault)));
    }

    [Fact]
    public void Whatever_an_administrator_writes_the_lexicon_can_be_read()
    {
        var pieces = Gen.OneOf(Words.AnyText, Gen.Elements("\t", "same", "da", "en", "-", "#", ";", "0.5", "samtykke", "related"));
        var lines = from some in Gen.ListOf(pieces) select string.Concat(some).Replace('\n', ' ');

        Properties.Hold(Gen.ListOf(lines), own =>
        {
            var merge = LexiconMerge.Of(Format, BuiltIn, [.. own]);

            Assert.True(Thesaurus.Parse(merge.Lines).Count == merge.Lines.Count);
            Assert.All(merge.Refused, r => Assert.InRange(r.Line, 1, own.Count));
        });
    }

    [Fact]
    public void Without_a_folder_of_his_own_an_administrator_has_the_built_in_lexicon()
    {
        var reading = LexiconReading.Of(SeedData.PathOf("lexicon"), SeedData.PathOf("no-such-folder"));

        Assert.Equal((SeedData.Language.Thesaurus.Count, 0, 0), (reading.Language.Thesaurus.Count, reading.Taken, reading.Refused.Count));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_left_out_and_told_of()
    {
        using var folder = new Storage.DataFolder();
        var path = Path.Combine(folder.Path, "thesaurus.tsv");
        using (new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            var reading = LexiconReading.Of(SeedData.PathOf("lexicon"), folder.Path);

            Assert.Equal(new RefusedLine("thesaurus.tsv", 0, LexiconProblem.Of(LexiconFault.Unreadable)), Assert.Single(reading.Refused));
        }
    }
}
