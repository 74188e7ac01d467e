using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class CardWordsTests
{
    [Theory]
    [InlineData(Language.Danish, "1440-1440", ", linje 1440")]
    [InlineData(Language.Danish, "1440-1452", ", linje 1440–1452")]
    [InlineData(Language.Danish, "12-14;20-20", ", linje 12–14, 20")]
    [InlineData(Language.English, "1440-1440", ", line 1440")]
    [InlineData(Language.English, "1440-1452", ", lines 1440–1452")]
    public void A_source_says_where_in_the_document_it_is(Language language, string lines, string expected)
    {
        var lesson = SeedRecords.Lesson("speciale-001") with { Source = new SourceReference("speciale", lines) };

        var texts = Texts(Gallery.Shown(Gallery.Consent(language) with { Hits = [new Hit(lesson, 1, [], Closeness.Close)] }));

        Assert.Contains(texts, text => text.EndsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Verdict.Answered, true)]
    [InlineData(Verdict.Near, false)]
    [InlineData(Verdict.None, false)]
    public void Only_lessons_that_are_an_answer_are_called_close(Verdict verdict, bool called)
    {
        var page = Gallery.Shown(Gallery.Consent(Language.Danish) with { Verdict = verdict }) with { First = 0 };

        var texts = Texts(page);

        Assert.Contains(texts, text => text.StartsWith("Fundet på ordene: samtykke, optage, opkald", StringComparison.Ordinal));
        Assert.Equal(called, texts.Any(text => text.Contains("(meget tæt på)", StringComparison.Ordinal)));
    }

    [Fact]
    public void One_contradiction_is_shown_and_no_more()
    {
        var answer = Gallery.Consent(Language.Danish);
        var other = new Conflict(SeedRecords.Lesson("speciale-124"), SeedRecords.Lesson("speciale-002"));

        var texts = Texts(Gallery.Shown(answer with { Conflicts = [.. answer.Conflicts, other] }));

        Assert.Single(texts, "Det gik forskelligt");
    }

    [Theory]
    [InlineData("Fællespostkassen", true)]
    [InlineData(" ", false)]
    [InlineData(null, false)]
    public void A_mailbox_is_only_named_where_there_is_one(string? mailbox, bool named)
    {
        var contact = SeedRecords.Contact("egen-dpo") with { Example = false, Name = "Karen Dahl", Fallback = mailbox };

        var texts = Texts(Contact(contact));

        Assert.Equal(named, texts.Contains("Hvis du ikke får svar"));
        Assert.Equal(named, texts.Contains("Fællespostkassen"));
    }

    [Fact]
    public void What_an_administrator_has_not_put_in_yet_is_not_shown_as_a_mailbox()
        => Assert.DoesNotContain(Texts(Contact(SeedRecords.Contact("egen-dpo"))), text => text.Contains("sættes af", StringComparison.Ordinal));

    [Fact]
    public void A_contact_of_the_askers_own_organisation_is_not_called_by_the_word_of_the_directory()
    {
        var texts = Texts(Contact(SeedRecords.Contact("egen-dpo"))).Concat(Texts(Gallery.Shown(Gallery.Consent(Language.Danish)))).ToList();

        Assert.Contains("I jeres egen organisation", texts);
        Assert.Contains("Egen databeskyttelsesrådgiver (DPO)", texts);
        Assert.DoesNotContain(texts, text => text.Contains("Egen organisation", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("answer.none.da")]
    [InlineData("answer.none.en")]
    [InlineData("refusal.da")]
    [InlineData("refusal.en")]
    public void Who_got_nothing_gets_questions_to_try(string name)
        => Assert.Equal(3, CardTests.Elements(CardTests.Card(name)).Count(e => (string?)e["verb"] == "ask"));

    private static ContactReply Contact(Contact contact)
        => new(Gallery.Consent(Language.Danish) with { Route = new ContactRoute(contact, "Det handler om jura.") }, "q1", "n1");

    private static List<string> Texts(Reply reply)
        => [.. CardTests.Elements(CardTests.Card(reply)).Where(e => (string?)e["type"] == "TextBlock").Select(e => Plain(e["text"]!))];

    /// <summary>Without the signs that keep Markdown from reading anything into a text.</summary>
    private static string Plain(JToken text) => ((string)text!).Replace("\\", "", StringComparison.Ordinal);
}
