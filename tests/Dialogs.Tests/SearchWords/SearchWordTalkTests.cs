using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.SearchWords;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Dialogs.Tests.SearchWords;

/// <summary>"Søgeord", of administrators and, to read, of curators.</summary>
public sealed class SearchWordTalkTests
{
    private static readonly Person Administrator = new("bo", Reader.Anyone, [Role.Reader, Role.Administrator]);
    private static readonly Person Curator = new("kit", Reader.Anyone, [Role.Reader, Role.Curator]);

    private readonly Conversation talk = new([ALesson("a-001").Titled("Samtykke til optagelse").About("Borgerne skulle give samtykke.").Build()]) { Person = Administrator };

    [Theory]
    [InlineData("søgeord")]
    [InlineData("Vis søgeord")]
    [InlineData("search words")]
    public async Task An_administrator_sees_the_list_with_what_is_in_the_files(string words)
    {
        var shown = await talk.SayAsync<SearchWordListReply>(words);

        Assert.Equal((0, 2, true), (shown.Total, shown.FromFiles, shown.MayChange));
    }

    [Fact]
    public async Task A_curator_reads_the_list_and_changes_nothing()
    {
        await SaveAsync("samtykke", "kvaksning");
        talk.Person = Curator;

        var shown = await talk.SayAsync<SearchWordListReply>("søgeord");
        var sentences = new List<string?>();
        foreach (var verb in new[] { SearchWordVerb.Form, SearchWordVerb.Save, SearchWordVerb.Ask, SearchWordVerb.Remove, SearchWordVerb.Restore })
        {
            sentences.Add((await ClickAsync(verb, (SearchWordFields.Word, shown.Words[0].Id), (SearchWordFields.Head, "drift"), (SearchWordFields.Words, "plænefest"))).Sentence);
        }

        Assert.False(shown.MayChange);
        Assert.All(sentences, sentence => Assert.Contains("Kun administratorer", sentence, StringComparison.Ordinal));
        Assert.Equal("samtykke", Assert.Single(talk.Knowledge.SearchWords.Book.All).Head);
    }

    [Fact]
    public async Task To_anybody_else_the_word_is_a_question_and_in_a_channel_nothing_is_shown()
    {
        talk.Person = Person.Unknown("mette");
        Assert.IsNotType<SearchWordListReply>((await talk.SayAsync("søgeord")).Value);
        Assert.Contains("administratorer og kuratorer", (await ClickAsync(SearchWordVerb.List)).Sentence, StringComparison.Ordinal);

        (talk.Person, talk.Kind) = (Administrator, ConversationKind.Channel);
        Assert.Contains("når vi er alene", (await talk.SayAsync("søgeord")).Text, StringComparison.Ordinal);
        Assert.Contains("når vi er alene", (await ClickAsync(SearchWordVerb.Form)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_that_was_added_is_told_with_what_it_finds_now_and_answers_at_once()
    {
        var added = Assert.IsType<SearchWordListReply>((await SaveAsync("samtykke", "kvaksning")).Reply);

        Assert.Equal(["Nu finder »kvaksning« de samme erfaringer som »samtykke«: 1 erfaring. Før fandt det ingen."], added.Effects);
        Assert.Equal(("bo", "Bo Ærø"), (added.Words[0].AddedBy, added.Words[0].AddedByName));
        talk.Person = Person.Unknown("mette");
        Assert.Equal("a-001", (await talk.SayAsync<AnswerReply>("Har nogen erfaring med kvaksning?")).Answer.Hits[0].Lesson.Id);
    }

    [Fact]
    public async Task A_head_that_no_lesson_uses_is_told()
    {
        var added = Assert.IsType<SearchWordListReply>((await SaveAsync("zeppelin", "kvaksning")).Reply);

        Assert.StartsWith("Ingen erfaring handler om »zeppelin« endnu.", Assert.Single(added.Effects), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_added_comes_back_with_the_reason_and_all_that_was_typed()
    {
        var form = Assert.IsType<SearchWordFormReply>((await SaveAsync("følgegruppe", "styregruppe; borde")).Reply);

        Assert.Contains("er ikke det samme", form.Fault, StringComparison.Ordinal);
        Assert.Equal(("følgegruppe", "styregruppe; borde"), (form.Values[SearchWordFields.Head], form.Values[SearchWordFields.Words]));
        Assert.Empty(talk.Knowledge.SearchWords.Book.All);
    }

    [Fact]
    public async Task A_CPR_number_is_refused_and_shown_nowhere_again()
    {
        var form = Assert.IsType<SearchWordFormReply>((await SaveAsync("samtykke", "010190-1234")).Reply);

        Assert.Contains("personoplysninger", form.Fault, StringComparison.Ordinal);
        Assert.DoesNotContain("1234", form.Values[SearchWordFields.Words], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removing_is_asked_about_first_and_can_be_undone()
    {
        await SaveAsync("samtykke", "kvaksning");
        var id = talk.Knowledge.SearchWords.Book.All[0].Id;

        var asked = Assert.IsType<SearchWordRemovalReply>((await ClickAsync(SearchWordVerb.Ask, (SearchWordFields.Word, id))).Reply);
        Assert.Single(talk.Knowledge.SearchWords.Book.All);
        var removed = Assert.IsType<SearchWordListReply>((await ClickAsync(SearchWordVerb.Remove, (SearchWordFields.Word, asked.Word.Id))).Reply);
        Assert.Equal((0, "kvaksning"), (removed.Total, removed.Removed!.Words[0]));
        var restored = Assert.IsType<SearchWordListReply>((await ClickAsync(
            SearchWordVerb.Restore, (SearchWordFields.Head, "samtykke"), (SearchWordFields.Relation, "Same"), (SearchWordFields.Language, "da"), (SearchWordFields.Words, "kvaksning"))).Reply);

        Assert.Equal(id, Assert.Single(restored.Words).Id);
    }

    [Fact]
    public async Task What_somebody_else_has_removed_meanwhile_is_told()
    {
        var gone = Assert.IsType<SearchWordListReply>((await ClickAsync(SearchWordVerb.Remove, (SearchWordFields.Word, "unknown"))).Reply);

        Assert.Contains("allerede fjernet", gone.Notice, StringComparison.Ordinal);
        Assert.Null(gone.Removed);
    }

    [Fact]
    public async Task A_long_list_has_pages_the_newest_first()
    {
        for (var n = 0; n < SearchWordListReply.PageSize + 2; n++)
        {
            await SaveAsync("samtykke", $"kvaks{(char)('a' + n)}ning");
            talk.Knowledge.Clock.Move(TimeSpan.FromMinutes(1));
        }

        var first = await talk.SayAsync<SearchWordListReply>("søgeord");
        var second = Assert.IsType<SearchWordListReply>((await ClickAsync(SearchWordVerb.List, (SearchWordFields.First, "6"))).Reply);

        Assert.Equal((SearchWordListReply.PageSize, 8, "kvakshning"), (first.Words.Count, first.Total, first.Words[0].Words[0]));
        Assert.Equal(["kvaksbning", "kvaksaning"], second.Words.Select(word => word.Words[0]));
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_told_of_and_nothing_is_changed()
    {
        talk.Knowledge.Reviewing.Store.BeforeWrite = _ => throw new StoreUnavailableException(StoreProblem.Busy, "search-words", null);

        Assert.Contains("ikke ændret noget", (await SaveAsync("samtykke", "kvaksning")).Sentence, StringComparison.Ordinal);
    }

    private Task<ActionResult> SaveAsync(string head, string words) => ClickAsync(
        SearchWordVerb.Save, (SearchWordFields.Head, head), (SearchWordFields.Relation, "Same"), (SearchWordFields.Language, "da"), (SearchWordFields.Words, words));

    private Task<ActionResult> ClickAsync(SearchWordVerb verb, params (string Name, string Value)[] fields) => talk.Knowledge.SearchWords.Actions.DoAsync(
        new SearchWordCardAction(verb, "n1", fields.ToDictionary(field => field.Name, field => field.Value)),
        new Clicked(talk.Person, Language.Danish, talk.Kind, "chat", "card") { Name = "Bo Ærø" },
        default);
}
