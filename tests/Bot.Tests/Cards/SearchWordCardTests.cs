using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.LessonFiles;
using TeamsPilotBot.Dialogs.SearchWords;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>The cards about search words and files of lessons: how large they get, and what their buttons send.</summary>
public sealed class SearchWordCardTests
{
    [Fact]
    public void The_fullest_cards_are_well_below_what_Teams_takes()
    {
        Assert.InRange(CardSize.Of(new ReplyCards().Show(SearchWordGallery.Fullest)), 1, CardSize.Budget);
        Assert.InRange(CardSize.Of(new ReplyCards().Show(LessonFileGallery.Fullest)), 1, CardSize.Budget);
    }

    [Fact]
    public void Buttons_of_the_list_are_read_back_as_what_they_say()
        => Assert.Equal(
            [SearchWordVerb.Ask, SearchWordVerb.Ask, SearchWordVerb.Form], Clicks("searchWords.da").Cast<SearchWordCardAction>().Select(click => click.Verb));

    [Fact]
    public void Who_may_only_read_gets_no_button()
        => Assert.Empty(Clicks("searchWords.curator.en"));

    [Fact]
    public void What_was_removed_is_had_back_with_all_its_words()
    {
        var undo = Clicks("searchWords.removed.en").Cast<SearchWordCardAction>().Single(click => click.Verb == SearchWordVerb.Restore);

        Assert.Equal(
            ("idriftsættelse", "Broader", "en", "roll-out"),
            (undo.Field(SearchWordFields.Head), undo.Field(SearchWordFields.Relation), undo.Field(SearchWordFields.Language), undo.Field(SearchWordFields.Words)));
    }

    [Fact]
    public void Pages_lead_to_the_next_and_the_one_before()
        => Assert.Equal([12, 0], Clicks("searchWords.page.da").Cast<SearchWordCardAction>().Where(click => click.Verb == SearchWordVerb.List).Select(click => click.First));

    [Theory]
    [InlineData("lessonUpload.tried.da", new[] { LessonFileVerb.Import, LessonFileVerb.Drop })]
    [InlineData("lessonUpload.nothing.da", new[] { LessonFileVerb.Drop })]
    [InlineData("lessonUpload.imported.da", new LessonFileVerb[0])]
    [InlineData("lessonUpload.dropped.da", new LessonFileVerb[0])]
    public void Only_a_file_that_waits_can_be_taken_in_or_put_away(string name, LessonFileVerb[] verbs)
    {
        var clicks = Clicks(name).Cast<LessonFileCardAction>().ToList();

        Assert.Equal(verbs, clicks.Select(click => click.Verb));
        Assert.All(clicks, click => Assert.Equal("u1", click.Upload));
    }

    [Theory]
    [InlineData("searchWordlist", """{"nonce":"n1"}""")]
    [InlineData("searchWordList", "{}")]
    [InlineData("lessonFile0", """{"nonce":"n1"}""")]
    [InlineData("lessonFileImport", """{"upload":"u1"}""")]
    public void What_no_card_of_ours_sends_is_no_click(string verb, string data) => Assert.Null(CardClickReader.Read(verb, JObject.Parse(data)));

    private static IEnumerable<object?> Clicks(string name) => CardTests.Elements(CardTests.Card(name)).Where(e => (string?)e["type"] == "Action.Execute")
        .Select(e => CardClickReader.Read((string?)e["verb"], (JObject?)e["data"]));
}
