using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.HandingOff.HandOffTalk;

namespace TeamsPilotBot.Dialogs.Tests.HandingOff;

/// <summary>What contacts and askers click on the cards of a hand-off.</summary>
public sealed class MoveTests
{
    private readonly HandOffTalk talk = new(("egen-dpo", "dpo"), ("datatilsynet-vejledning", "henrik"));

    [Fact]
    public async Task From_question_to_solved_each_side_sees_how_it_stands()
    {
        var sent = await talk.SentAsync();

        Assert.Equal(HandOffViewer.Contact, Shown(await talk.ClickAsync(Dpo, sent, HandOffVerb.Accept)).Viewer);
        Shown(await talk.ClickAsync(Dpo, sent, HandOffVerb.AskBack, "Hvilket system er det?"));
        Shown(await talk.ClickAsync(Mette, sent, HandOffVerb.Reply, "Telefonsystemet"));
        Shown(await talk.ClickAsync(Dpo, sent, HandOffVerb.Answer, "Ja, med samtykke"));
        var solved = Shown(await talk.ClickAsync(Mette, sent, HandOffVerb.Solved));

        Assert.Equal((HandOffStatus.Solved, HandOffViewer.Asker, "Ja, med samtykke"), (solved.HandOff.Status, solved.Viewer, solved.HandOff.Answer));
        Assert.Equal(["mette", "dpo"], solved.HandOff.People.Select(person => person.Name).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public async Task Of_two_who_click_together_one_has_it_and_the_other_is_told_who()
    {
        var sent = await talk.SentAsync();

        await talk.ClickAsync(Dpo, sent, HandOffVerb.Accept);
        var second = Shown(await talk.ClickAsync(Henrik, sent, HandOffVerb.Accept));

        Assert.Equal("dpo", second.HandOff.HandlerKey);
        Assert.Equal("dpo har taget spørgsmålet.", second.Notice);
    }

    [Fact]
    public async Task Whoever_comes_too_late_is_told_what_the_other_did()
    {
        var sent = await talk.SentAsync();

        await talk.ClickAsync(Dpo, sent, HandOffVerb.Answer, "Ja");
        var late = Shown(await talk.ClickAsync(Henrik, sent, HandOffVerb.Answer, "Nej"));

        Assert.Equal("Ja", late.HandOff.Answer);
        Assert.StartsWith("dpo var hurtigere og svarede", late.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_click_under_a_new_id_is_one_move_and_other_words_are_another()
    {
        var sent = await talk.SentAsync();

        await talk.ClickAsync(Dpo, sent, HandOffVerb.Answer, "Ja", nonce: "card-1");
        var again = Shown(await talk.ClickAsync(Dpo, sent, HandOffVerb.Answer, "Ja", nonce: "card-1"));
        var other = Shown(await talk.ClickAsync(Dpo, sent, HandOffVerb.Answer, "Ja, men kun med samtykke", nonce: "card-1"));

        Assert.Null(again.Notice);
        Assert.NotNull(other.Notice);
        Assert.Single(other.HandOff.Trail, entry => entry.Kind == MoveKind.Answer);
    }

    [Theory]
    [InlineData(HandOffVerb.Answer, "", "Skriv en tekst i feltet først.")]
    [InlineData(HandOffVerb.Decline, null, "Skriv en tekst i feltet først.")]
    [InlineData(HandOffVerb.Forward, "Fordi", "Vælg, hvem det skal sendes til.")]
    [InlineData(HandOffVerb.Escalate, "Fordi", "Vælg, hvem der skal løfte det.")]
    public async Task What_is_missing_is_said_and_the_card_stays_as_it_is(HandOffVerb verb, string? text, string sentence)
    {
        var sent = await talk.SentAsync();

        var click = await talk.ClickAsync(Dpo, sent, verb, text);

        Assert.Null(click.Reply);
        Assert.Equal(sentence, click.Sentence);
        Assert.Equal(1, (await talk.StandsAsync(sent.Id)).Version);
    }

    [Fact]
    public async Task It_is_never_sent_on_to_where_it_has_been()
    {
        var sent = await talk.SentAsync();
        await talk.ClickAsync(Dpo, sent.Id, HandOffVerb.Forward, new() { [HandOffFields.Contact] = "datatilsynet-vejledning", [HandOffFields.Text] = "Det er jeres" });

        var back = await talk.ClickAsync(Henrik, sent.Id, HandOffVerb.Forward, new() { [HandOffFields.Contact] = "egen-dpo", [HandOffFields.Text] = "Nej, jeres" });

        Assert.Equal("Den kontakt har allerede haft spørgsmålet. Vælg en anden.", back.Sentence);
    }

    [Fact]
    public async Task Nobody_is_chosen_who_is_not_a_contact_yet_or_any_more()
    {
        var sent = await talk.SentAsync();
        talk.Talk.Knowledge.Clock.Move(TimeSpan.FromDays(-400));

        var forwarded = await talk.ClickAsync(Dpo, sent.Id, HandOffVerb.Forward, new() { [HandOffFields.Contact] = "kl-ai", [HandOffFields.Text] = "Det er jeres" });
        var raised = await talk.ClickAsync(Dpo, sent.Id, HandOffVerb.Escalate, new()
        {
            [HandOffFields.Body] = nameof(NationalBody.DanishRegions), [HandOffFields.Text] = "Alle spørger",
        });

        Assert.Equal("Vælg, hvem det skal sendes til.", forwarded.Sentence);
        Assert.StartsWith("Der er ingen kontaktperson det sted", raised.Sentence, StringComparison.Ordinal);
        Assert.Equal("egen-dpo", (await talk.StandsAsync(sent.Id)).Desk.ContactId);
    }

    [Fact]
    public async Task A_national_issue_goes_to_the_bodys_contact()
    {
        var sent = await talk.SentAsync();

        var raised = Shown(await talk.ClickAsync(Dpo, sent.Id, HandOffVerb.Escalate, new()
        {
            [HandOffFields.Body] = nameof(NationalBody.AgencyForDigitalGovernment), [HandOffFields.Text] = "Alle spørger",
        }));

        Assert.Equal((HandOffStatus.Escalated, NationalBody.AgencyForDigitalGovernment), (raised.HandOff.Status, raised.HandOff.EscalatedTo));
        Assert.StartsWith("digst-", raised.HandOff.Desk.ContactId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_the_contact_looked_at_it_is_shown_to_the_asker_once()
    {
        var sent = await talk.SentAsync();

        await talk.ClickAsync(Dpo, sent, HandOffVerb.View);
        await talk.ClickAsync(Dpo, sent, HandOffVerb.View);
        await talk.ClickAsync(Mette, sent, HandOffVerb.View);

        var stands = await talk.StandsAsync(sent.Id);
        Assert.Equal((HandOffStatus.Seen, 2), (stands.Status, stands.Version));
    }

    [Fact]
    public async Task Strangers_can_do_nothing_with_it()
    {
        var sent = await talk.SentAsync();
        var stranger = Mette with { Key = "stranger" };

        foreach (var verb in Enum.GetValues<HandOffVerb>().Except([HandOffVerb.Preview, HandOffVerb.Send, HandOffVerb.List, HandOffVerb.Follow, HandOffVerb.View]))
        {
            await talk.ClickAsync(stranger, sent.Id, verb, new()
            {
                [HandOffFields.Text] = "Hej", [HandOffFields.Contact] = "kl-ai", [HandOffFields.Body] = nameof(NationalBody.DanishRegions),
            });
        }

        Assert.Equal(1, (await talk.StandsAsync(sent.Id)).Version);
        Assert.Equal(HandOffViewer.Reader, Shown(await talk.ClickAsync(stranger, sent, HandOffVerb.View)).Viewer);
    }

    [Fact]
    public async Task A_card_that_the_bot_does_not_know_of_is_adopted_at_its_first_click()
    {
        var sent = await talk.SentAsync();
        talk.Talk.Person = Dpo;

        await talk.Talk.ClickAsync(new HandOffCardAction(HandOffVerb.LookInto, "n", new Dictionary<string, string>()) { HandOffId = sent.Id }, cardId: "older");

        Assert.Contains(new CardPlace(Recipient.Person("dpo"), "chat-of-dpo", "older") { Language = Language.Danish }, (await talk.OutboxAsync(sent.Id)).Cards);
    }

    [Fact]
    public async Task Who_only_reads_along_never_learns_from_a_refusal_who_asked()
    {
        var sent = await talk.SentAsync();
        await talk.ClickAsync(Mette, sent, HandOffVerb.Withdraw);

        var late = Shown(await talk.ClickAsync(Mette with { Key = "stranger" }, sent, HandOffVerb.Follow));

        Assert.Equal("Spørgsmålet er afsluttet.", late.Notice);
    }

    [Fact]
    public async Task A_question_that_was_asked_in_private_is_not_published_by_a_click_in_a_channel()
    {
        var sent = await talk.SentAsync();
        talk.Talk.Kind = Knowledge.Questions.ConversationKind.Channel;

        await talk.ClickAsync(Mette, sent, HandOffVerb.View);

        Assert.DoesNotContain((await talk.OutboxAsync(sent.Id)).Cards, card => card.To.Kind == RecipientKind.Channel);
    }

    [Fact]
    public async Task A_hand_off_that_is_not_kept_any_more_is_said_to_be_gone()
        => Assert.StartsWith(
            "Det spørgsmål kan jeg ikke finde længere",
            (await talk.ClickAsync(Mette, "no/such?hand-off", HandOffVerb.View, [])).Sentence, StringComparison.Ordinal);

    private static HandOffReply Shown(Dialogs.Asking.ActionResult result) => Assert.IsType<HandOffReply>(result.Reply);
}
