using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Drafts;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Tests.HandingOff;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.HandingOff.HandOffTalk;

namespace TeamsPilotBot.Dialogs.Tests.Drafts;

/// <summary>A solved question becomes a draft of a lesson, and both sides approve it.</summary>
public sealed class DraftTests
{
    private readonly HandOffTalk talk = new(("egen-dpo", "dpo"));

    [Fact]
    public async Task One_click_makes_a_draft_of_both_texts_and_the_others_click_shows_the_same()
    {
        var solved = await SolvedAsync();

        var first = await BeginAsync(Mette, solved);
        var second = await BeginAsync(Dpo, solved);

        Assert.Equal(first.Draft, second.Draft);
        Assert.Equal((DraftSide.Asker, DraftSide.Contact), (first.Viewer, second.Viewer));
        Assert.Equal("Samtykke til at optage borgeres opkald", first.Draft.Text.Title);
        Assert.Equal(("Spørg om det, før opkaldet optages.", "Det virkede."), (first.Draft.Text.Action, first.Draft.Text.Outcome));
        Assert.Empty(first.Faults);
    }

    [Fact]
    public async Task Both_approve_and_the_card_of_the_question_tells_it()
    {
        var solved = await SolvedAsync();
        Assert.Null((await SeeAsync(solved)).Draft);
        var draft = await BeginAsync(Mette, solved);
        Assert.Equal(DraftStatus.Proposed, (await SeeAsync(solved)).Draft);

        var mine = await ClickAsync(Mette, draft, DraftVerb.Approve);
        var ready = await ClickAsync(Dpo, draft, DraftVerb.Approve);

        Assert.Equal(DraftSide.Contact, mine.Draft.WaitsFor);
        Assert.Equal(DraftStatus.ReadyForReview, ready.Draft.Status);
        Assert.Equal(DraftStatus.ReadyForReview, (await SeeAsync(solved)).Draft);
    }

    [Fact]
    public async Task What_the_other_changed_meanwhile_is_not_approved_unseen_and_what_was_typed_is_kept()
    {
        var draft = await BeginAsync(Mette, await SolvedAsync());
        await ClickAsync(Dpo, draft, DraftVerb.Edit, (DraftFields.Title, "Samtykke før optagelse"));

        var late = await ClickAsync(Mette, draft, DraftVerb.Approve, (DraftFields.Outcome, "Det virkede med det samme."));

        Assert.Equal(("Samtykke før optagelse", DraftSide.None), (late.Draft.Text.Title, late.Draft.ApprovedBy));
        Assert.Equal("Det virkede med det samme.", late.Typed!.Outcome);
        Assert.StartsWith("Teksten blev rettet", late.Notice, StringComparison.Ordinal);
        Assert.Equal(DraftSide.Asker, (await ClickAsync(Mette, late, DraftVerb.Approve)).Draft.ApprovedBy);
    }

    [Fact]
    public async Task Personal_data_is_masked_and_looked_at_before_it_counts_as_approved()
    {
        var draft = await BeginAsync(Mette, await SolvedAsync());

        var masked = await ClickAsync(Mette, draft, DraftVerb.Approve, (DraftFields.Outcome, "Ring på 20304050, så fortæller jeg mere."));

        Assert.NotEmpty(masked.Masked);
        Assert.Equal((DraftSide.None, 1), (masked.Draft.ApprovedBy, masked.Draft.TextNumber));
        Assert.DoesNotContain("20304050", masked.Typed!.Outcome, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_makes_no_lesson_is_told_at_the_field_and_nothing_typed_is_lost()
    {
        var draft = await BeginAsync(Mette, await SolvedAsync());

        var refused = await ClickAsync(Mette, draft, DraftVerb.Approve, (DraftFields.Action, ""), (DraftFields.Title, "Kun en overskrift"));

        Assert.Equal(["action"], refused.Faults.Select(fault => fault.Field));
        Assert.Equal("Kun en overskrift", refused.Typed!.Title);
        Assert.Equal(1, refused.Draft.Version);
    }

    [Fact]
    public async Task One_of_them_drops_it_with_a_reason()
    {
        var draft = await BeginAsync(Mette, await SolvedAsync());
        Assert.StartsWith("Skriv kort", (await TryAsync(Dpo, draft, DraftVerb.Drop)).Sentence, StringComparison.Ordinal);

        Assert.Equal(DraftStatus.Dropped, (await ClickAsync(Dpo, draft, DraftVerb.Drop, (DraftFields.Reason, "Det er for tidligt"))).Draft.Status);
    }

    [Fact]
    public async Task Others_are_told_that_it_is_not_theirs()
    {
        var draft = await BeginAsync(Mette, await SolvedAsync());

        foreach (var verb in new[] { DraftVerb.View, DraftVerb.Approve, DraftVerb.Edit, DraftVerb.Drop })
        {
            Assert.StartsWith("Det er kun den, der spurgte", (await TryAsync(Henrik, draft, verb)).Sentence, StringComparison.Ordinal);
            Assert.StartsWith("Det er kun den, der spurgte", (await TryAsync(Ida, draft, verb)).Sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_open_makes_no_draft()
    {
        var open = await talk.SentAsync();

        var result = await DoAsync(Mette, new DraftCardAction(DraftVerb.Begin, "n", Fields()) { HandOffId = open.Id });

        Assert.StartsWith("Der kan kun laves en erfaring", result.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mine udkast")]
    [InlineData("Vis mine udkast")]
    [InlineData("my drafts")]
    public async Task People_ask_for_the_drafts_that_wait_for_them(string words)
    {
        var draft = await BeginAsync(Mette, await SolvedAsync());
        talk.Talk.Person = Mette;
        Assert.Equal(draft.Draft.Id, Assert.Single((await talk.Talk.SayAsync<DraftListReply>(words)).Items).Id);

        await ClickAsync(Mette, draft, DraftVerb.Approve);

        talk.Talk.Person = Mette;
        Assert.Matches("^(Der er ingen udkast|No drafts)", (await talk.Talk.SayAsync(words)).Text);
    }

    private async Task<HandOff> SolvedAsync()
    {
        var sent = await talk.SentAsync();
        await talk.ClickAsync(Dpo, sent, HandOffVerb.Answer, "Spørg om det, før opkaldet optages.");
        await talk.ClickAsync(Mette, sent, HandOffVerb.Solved, "Det virkede.");
        return await talk.StandsAsync(sent.Id);
    }

    private async Task<HandOffReply> SeeAsync(HandOff handOff) => Assert.IsType<HandOffReply>((await talk.ClickAsync(Mette, handOff, HandOffVerb.View)).Reply);

    private async Task<DraftReply> BeginAsync(Person person, HandOff handOff)
        => Assert.IsType<DraftReply>((await DoAsync(person, new DraftCardAction(DraftVerb.Begin, Nonce.New(), Fields()) { HandOffId = handOff.Id })).Reply);

    private async Task<DraftReply> ClickAsync(Person person, DraftReply card, DraftVerb verb, params (string Field, string Value)[] changed)
        => Assert.IsType<DraftReply>((await TryAsync(person, card, verb, changed)).Reply);

    /// <summary>A click on a card, with its fields as they are but for those given.</summary>
    private Task<ActionResult> TryAsync(Person person, DraftReply card, DraftVerb verb, params (string Field, string Value)[] changed)
    {
        var text = card.Typed ?? card.Draft.Text;
        var fields = Fields(
            [
                (DraftFields.Title, text.Title), (DraftFields.Problem, text.Problem), (DraftFields.Action, text.Action), (DraftFields.Outcome, text.Outcome),
                .. changed,
            ]);
        return DoAsync(person, new DraftCardAction(verb, Nonce.New(), fields) { DraftId = card.Draft.Id, BasedOn = card.Draft.TextNumber });
    }

    private Task<ActionResult> DoAsync(Person person, DraftCardAction click) => talk.Talk.Knowledge.HandOffs.DraftActions.DoAsync(
        click, new Clicked(person, Language.Danish, ConversationKind.Personal, $"chat-{person.Key}", "card"), CancellationToken.None);

    private static Dictionary<string, string> Fields(params (string Field, string Value)[] values)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, value) in values)
        {
            fields[field] = value;
        }

        return fields;
    }
}
