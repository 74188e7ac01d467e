using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Drafts;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Storage;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.HandingOff.HandOffTalk;
using Role = TeamsPilotBot.Dialogs.People.Role;

namespace TeamsPilotBot.Dialogs.Tests.HandingOff;

/// <summary>Somebody helps with a question that is not on their desk.</summary>
public sealed class HelpTests
{
    private const string Words = "Vi spurgte, før opkaldet blev optaget.";

    private static readonly Person Lene = new("lene", new Reader("Faxe Kommune", Sector.Municipality), [Role.Reader]);

    private readonly HandOffTalk talk = new(("egen-dpo", "dpo"), ("datatilsynet-vejledning", "henrik"));

    [Fact]
    public async Task A_question_is_shared_unless_the_asker_says_no()
    {
        Assert.True((await talk.PreviewAsync()).Question.Shared);
        Assert.False((await talk.SentAsync()).IsShared);
        Assert.True((await SharedAsync("Har nogen en aftale om talegenkendelse?")).IsShared);
    }

    [Fact]
    public async Task What_held_personal_data_is_shared_only_if_the_asker_says_so_after_having_seen_it()
    {
        Assert.False((await talk.PreviewAsync("Har nogen løst samtykke til at optage opkald? Ring på 20304050")).Question.Shared);

        var preview = await talk.PreviewAsync();
        var shown = Assert.IsType<HandOffPreviewReply>((await talk.SendAsync(
            preview, (HandOffFields.Shared, "true"), (HandOffFields.NotEnough, "skriv til lise@kommune.dk"))).Reply);
        var sent = Assert.IsType<HandOffReply>((await talk.SendAsync(shown, (HandOffFields.Shared, "true"))).Reply).HandOff;

        Assert.False(shown.Question.Shared);
        Assert.True(sent.IsShared);
    }

    [Fact]
    public async Task The_asker_takes_the_sharing_back_and_shares_again()
    {
        var sent = await SharedAsync();

        Assert.False(Shown(await talk.ClickAsync(Mette, sent, HandOffVerb.Unshare)).HandOff.IsShared);
        Assert.Null((await OfferAsync(sent.Id)).Reply);
        Assert.True(Shown(await talk.ClickAsync(Mette, sent, HandOffVerb.Share)).HandOff.IsShared);
        Assert.NotNull((await OfferAsync(sent.Id)).Reply);
    }

    [Theory]
    [InlineData(ConversationKind.Personal)]
    [InlineData(ConversationKind.Channel)]
    public async Task Whoever_has_been_through_the_same_sees_the_question_and_nothing_of_who_asked(ConversationKind kind)
    {
        var sent = await SharedAsync();
        talk.Talk.Kind = kind;

        var form = Form(await OfferAsync(sent.Id));

        Assert.Equal((Question, Sector.Municipality, true), (form.Question, form.Sector, form.CanSend));
        Assert.Equal(kind == ConversationKind.Personal, form.CanTell);
        Assert.DoesNotContain("Roskilde", form.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("mette", form.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suggestion_goes_to_the_asker_with_name_and_authority_and_the_contact_still_owes_the_answer()
    {
        var sent = await SharedAsync();
        var before = await talk.StandsAsync(sent.Id);

        var done = await SuggestAsync(sent.Id, Words);

        var after = await talk.StandsAsync(sent.Id);
        Assert.Equal(Words, Assert.IsType<HelpSentReply>(done.Reply).Text);
        Assert.Equal((before.Owner, before.Turn, before.Status), (after.Owner, after.Turn, after.Status));
        Assert.Equal((Words, "Faxe Kommune"), (Assert.Single(after.Suggestions).Text, after.OrganisationOf("lene")));
        Assert.Contains((await talk.OutboxAsync(sent.Id)).Pending, pending => pending.To == Recipient.Person("mette") && pending.Kind == DeliveryKind.Note);
    }

    [Fact]
    public async Task In_a_channel_it_works_the_same_and_what_was_written_is_not_repeated_there()
    {
        var sent = await SharedAsync();
        talk.Talk.Kind = ConversationKind.Channel;
        var inChannel = Lene with { Reader = Reader.Anyone };

        var done = await SuggestAsync(sent.Id, Words, person: inChannel);

        Assert.Null(Assert.IsType<HelpSentReply>(done.Reply).Text);
        Assert.Equal("Faxe Kommune", (await talk.StandsAsync(sent.Id)).OrganisationOf("lene"));
        Assert.DoesNotContain((await talk.OutboxAsync(sent.Id)).Cards, card => card.To == Recipient.Person("lene"));
    }

    [Fact]
    public async Task The_same_click_delivered_twice_suggests_once_and_other_words_are_another()
    {
        var sent = await SharedAsync();

        await SuggestAsync(sent.Id, Words, "card-1");
        var again = await SuggestAsync(sent.Id, Words, "card-1");
        await SuggestAsync(sent.Id, "Og så fik vi det på skrift.", "card-1");

        Assert.IsType<HelpSentReply>(again.Reply);
        Assert.Equal(2, (await talk.StandsAsync(sent.Id)).Suggestions.Count());
    }

    [Fact]
    public async Task What_a_suggestion_solved_is_told_to_the_contact_and_to_the_helper_and_becomes_a_draft_of_both()
    {
        var sent = await SharedAsync();
        await SuggestAsync(sent.Id, Words);

        var solved = Shown(await SayAsync(sent.Id, HandOffVerb.SuggestionSolved));

        Assert.Equal((HandOffStatus.Solved, "lene"), (solved.HandOff.Status, solved.HandOff.Solution!.ActorKey));
        var pending = (await talk.OutboxAsync(sent.Id)).Pending;
        var about = solved.HandOff.Trail[^1].Id;
        Assert.Contains(pending, one => one.To == Recipient.Person("dpo") && one.About == about);
        Assert.Contains(pending, one => one.To == Recipient.Person("lene") && one is { Kind: DeliveryKind.Note } && one.About == about);
        Assert.True(Assert.IsType<HandOffNoteReply>(HandOffViews.Note(solved.HandOff, about, Recipient.Person("lene"), false, Knowledge.Texts.Language.Danish)).ToHelper);
        Assert.False(Assert.IsType<HandOffNoteReply>(HandOffViews.Note(solved.HandOff, about, Recipient.Person("dpo"), false, Knowledge.Texts.Language.Danish)).ToHelper);
        talk.Talk.Person = Mette;
        var draft = await talk.Talk.Knowledge.HandOffs.DraftActions.DoAsync(
            new DraftCardAction(DraftVerb.Begin, "draft", new Dictionary<string, string>()) { HandOffId = sent.Id },
            new Clicked(Mette, Knowledge.Texts.Language.Danish, ConversationKind.Personal, "chat-of-mette", "card"), CancellationToken.None);
        Assert.Equal(("lene", Words), (Assert.IsType<DraftReply>(draft.Reply).Draft.Origin.AnswererKey, ((DraftReply)draft.Reply!).Draft.Text.Action));
    }

    [Fact]
    public async Task What_did_not_solve_it_goes_on_as_before_and_the_helper_is_thanked()
    {
        var sent = await SharedAsync();
        await SuggestAsync(sent.Id, Words);

        var goesOn = Shown(await SayAsync(sent.Id, HandOffVerb.SuggestionFellShort)).HandOff;

        Assert.Equal((HandOffStatus.Sent, 0), (goesOn.Status, goesOn.OpenSuggestions.Count()));
        Assert.Contains((await talk.OutboxAsync(sent.Id)).Pending, one => one.To == Recipient.Person("lene") && one.Kind == DeliveryKind.Note);
    }

    [Fact]
    public async Task A_suggestion_that_waits_for_the_askers_word_stands_first_in_the_askers_list()
    {
        var other = await talk.SentAsync("Har nogen en aftale om talegenkendelse?");
        var sent = await SharedAsync();
        await SuggestAsync(sent.Id, Words);

        var waiting = await talk.ListAsync(Mette, new() { [HandOffFields.List] = nameof(HandOffListKind.Mine), [HandOffFields.Filter] = nameof(HandOffFilter.MyMove) });
        var all = await talk.ListAsync(Mette, new() { [HandOffFields.List] = nameof(HandOffListKind.Mine) });

        Assert.Equal([sent.Id], Assert.IsType<HandOffListReply>(waiting.Reply).Items.Select(item => item.Id));
        Assert.Equal([sent.Id, other.Id], Assert.IsType<HandOffListReply>(all.Reply).Items.Select(item => item.Id));
    }

    [Theory]
    [InlineData(HandOffVerb.SuggestionSolved)]
    [InlineData(HandOffVerb.SuggestionFellShort)]
    public async Task A_suggestion_that_is_not_there_is_not_taken_for_one(HandOffVerb verb)
    {
        var sent = await SharedAsync();

        var shown = Shown(await talk.ClickAsync(Mette, sent.Id, verb, new() { [HandOffFields.Suggestion] = "none" }));

        Assert.NotNull(shown.Notice);
        Assert.Equal(1, (await talk.StandsAsync(sent.Id)).Version);
    }

    [Theory]
    [InlineData(HandOffVerb.Withdraw, "trukket tilbage")]
    [InlineData(HandOffVerb.SuggestionSolved, "løst")]
    public async Task What_was_written_while_the_question_ended_comes_back_and_can_become_an_experience(HandOffVerb verb, string word)
    {
        var sent = await SharedAsync();
        await SuggestAsync(sent.Id, "Det første forslag");
        await SayAsync(sent.Id, verb);

        var late = Form(await SuggestAsync(sent.Id, Words, "late"));

        Assert.Equal((Words, false, true), (late.Typed, late.CanSend, late.CanTell));
        Assert.Contains(word, late.Notice, StringComparison.Ordinal);
        Assert.Contains(word, (await OfferAsync(sent.Id)).Sentence, StringComparison.Ordinal);
        talk.Talk.Kind = ConversationKind.Channel;
        Assert.Contains("Din tekst står stadig på kortet", (await SuggestAsync(sent.Id, Words, "channel")).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_words_can_be_told_as_an_experience_instead()
    {
        var sent = await SharedAsync();
        var form = Form(await OfferAsync(sent.Id));

        var told = await talk.Talk.ClickAsync(new LoggingCardAction(LoggingVerb.Begin, form.Nonce, new Dictionary<string, string> { [HandOffFields.Told] = Words }));

        Assert.Contains(Words, Assert.IsType<TellingReply>(told.Reply).Submission.Text.ToString(), StringComparison.Ordinal);
        Assert.Empty((await talk.StandsAsync(sent.Id)).Suggestions);
    }

    [Theory]
    [InlineData(null, "Skriv en tekst i feltet først.")]
    [InlineData("", "Skriv en tekst i feltet først.")]
    [InlineData("long", "Teksten er for lang. Den må højst være på 4.000 tegn.")]
    public async Task What_is_missing_is_said_and_the_card_stays_as_it_is(string? text, string sentence)
    {
        var sent = await SharedAsync();

        var click = await SuggestAsync(sent.Id, text == "long" ? new string('x', 4_001) : text);

        Assert.Equal((null, sentence), (click.Reply, click.Sentence));
    }

    [Fact]
    public async Task When_the_store_does_not_answer_what_was_typed_stays_and_the_same_click_works_later()
    {
        var sent = await SharedAsync();
        var store = talk.Talk.Knowledge.HandOffs.Store;
        store.BeforeWrite = _ => throw new StoreUnavailableException(StoreProblem.DiskFull, "data", null);

        var failed = await SuggestAsync(sent.Id, Words, "card");
        store.BeforeWrite = null;

        Assert.Null(failed.Reply);
        Assert.Contains("Din tekst står stadig på kortet", failed.Sentence, StringComparison.Ordinal);
        Assert.IsType<HelpSentReply>((await SuggestAsync(sent.Id, Words, "card")).Reply);
    }

    [Fact]
    public async Task Who_guesses_the_id_of_a_question_that_is_not_shared_learns_as_much_as_of_one_that_is_not_there()
    {
        var open = await talk.SentAsync();
        var ended = await talk.SentAsync("Har nogen en aftale om talegenkendelse?");
        await talk.ClickAsync(Mette, ended, HandOffVerb.Withdraw);
        foreach (var kind in Enum.GetValues<ConversationKind>())
        {
            talk.Talk.Kind = kind;
            var (offer, suggest) = (await OfferAsync("none"), await SuggestAsync("none", Words));

            Assert.Null(offer.Reply ?? suggest.Reply);
            foreach (var id in new[] { open.Id, ended.Id, "no/such?hand-off" })
            {
                Assert.Equal((offer, suggest), (await OfferAsync(id), await SuggestAsync(id, Words)));
            }
        }

        Assert.Empty((await talk.StandsAsync(open.Id)).Suggestions);
    }

    [Fact]
    public async Task Who_takes_part_already_is_shown_their_own_card_when_they_are_alone()
    {
        var sent = await SharedAsync();

        Assert.Equal(HandOffViewer.Asker, Shown(await OfferAsync(sent.Id, Mette)).Viewer);
        Assert.Equal(HandOffViewer.Contact, Shown(await OfferAsync(sent.Id, Dpo)).Viewer);
    }

    [Fact]
    public async Task In_a_channel_nobody_sees_by_a_click_of_the_asker_who_asked()
    {
        var sent = await SharedAsync();
        talk.Talk.Kind = ConversationKind.Channel;

        Assert.Equal(Form(await OfferAsync(sent.Id)) with { Nonce = "n" }, Form(await OfferAsync(sent.Id, Mette)) with { Nonce = "n" });
        Assert.Equal((await SuggestAsync("none", Words)).Sentence, (await SuggestAsync(sent.Id, Words, person: Mette)).Sentence);
    }

    private async Task<HandOff> SharedAsync(string question = Question)
        => Shown(await talk.SendAsync(await talk.PreviewAsync(question), (HandOffFields.Shared, "true"))).HandOff;

    private Task<ActionResult> OfferAsync(string id, Person? person = null) => talk.ClickAsync(person ?? Lene, id, HandOffVerb.Help, []);

    private Task<ActionResult> SuggestAsync(string id, string? text, string? nonce = null, Person? person = null)
        => talk.ClickAsync(person ?? Lene, id, HandOffVerb.Suggest, text is null ? [] : new() { [HandOffFields.Told] = text }, nonce);

    /// <summary>What the asker says of the last suggestion.</summary>
    private async Task<ActionResult> SayAsync(string id, HandOffVerb verb)
        => await talk.ClickAsync(Mette, id, verb, new() { [HandOffFields.Suggestion] = (await talk.StandsAsync(id)).Suggestions.Last().Id });

    private static HandOffReply Shown(ActionResult result) => Assert.IsType<HandOffReply>(result.Reply);

    private static HelpOfferReply Form(ActionResult result) => Assert.IsType<HelpOfferReply>(result.Reply);
}
