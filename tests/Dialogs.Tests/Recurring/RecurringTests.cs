using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Recurring;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Tests.HandingOff;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.HandingOff.HandOffTalk;

namespace TeamsPilotBot.Dialogs.Tests.Recurring;

/// <summary>"Hvad går igen", and a group that is raised as one national issue.</summary>
public sealed class RecurringTests
{
    private readonly HandOffTalk talk = new(("egen-dpo", "dpo"));

    [Theory]
    [InlineData("hvad går igen")]
    [InlineData("Hvad går igen?")]
    [InlineData("what recurs")]
    public async Task Administrators_see_what_several_have_asked_as_it_is_now(string words)
    {
        await talk.SentAsync();
        await talk.SentAsync(asker: Other);
        talk.Talk.Person = Ida;

        var group = Assert.Single((await talk.Talk.SayAsync<RecurringListReply>(words)).Items);

        Assert.Equal((2, true), (group.Askers, group.Open));
    }

    [Fact]
    public async Task A_contact_sees_it_and_others_do_not()
    {
        await talk.SentAsync();
        await talk.SentAsync(asker: Other);

        talk.Talk.Person = Dpo;
        Assert.Single((await talk.Talk.SayAsync<RecurringListReply>("hvad går igen")).Items);
        talk.Talk.Person = Mette;
        Assert.StartsWith("Det kan kun kontaktpersoner", (await talk.Talk.SayAsync("hvad går igen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_recurs_where_nobody_else_has_asked()
    {
        await talk.SentAsync();
        talk.Talk.Person = Ida;

        Assert.StartsWith("Der er ikke noget", (await talk.Talk.SayAsync("hvad går igen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_of_a_question_tells_how_many_have_asked_the_same()
    {
        var sent = await talk.SentAsync();
        await talk.SentAsync(asker: Other);
        await talk.Talk.Knowledge.HandOffs.Recurring.LookAsync(CancellationToken.None);

        Assert.Equal(2, Assert.IsType<HandOffReply>((await talk.ClickAsync(Mette, sent, HandOffVerb.View)).Reply).Askers);
    }

    [Fact]
    public async Task An_administrator_raises_all_that_is_open_and_the_same_click_again_raises_nothing_twice()
    {
        var (one, two) = (await talk.SentAsync(), await talk.SentAsync(asker: Other));
        var form = await ConsiderAsync(Ida);
        Assert.Equal(NationalBody.LocalGovernmentDenmark, form.Route.Body);
        var click = Raise(form, "Alle kommuner spørger.");

        var first = Assert.IsType<RecurringRaisedReply>((await DoAsync(Ida, click)).Reply);
        var again = Assert.IsType<RecurringRaisedReply>((await DoAsync(Ida, click)).Reply);
        var anew = Assert.IsType<RecurringRaisedReply>((await DoAsync(Ida, click with { Nonce = "another" })).Reply);

        Assert.Equal((2, 0), (first.Raised, first.Already));
        Assert.Equal((2, 0), (again.Raised, again.Already));
        Assert.Equal((0, 2), (anew.Raised, anew.Already));
        foreach (var id in new[] { one.Id, two.Id })
        {
            var raised = await talk.StandsAsync(id);
            Assert.Equal((HandOffStatus.Escalated, NationalBody.LocalGovernmentDenmark, 2), (raised.Status, raised.EscalatedTo!.Value, raised.Version));
        }

        Assert.Equal(NationalBody.LocalGovernmentDenmark, Assert.Single(await ListAsync(Ida)).EscalatedTo);
    }

    [Fact]
    public async Task A_contact_raises_what_lies_with_them_and_is_told_what_does_not()
    {
        await talk.SentAsync();
        var elsewhere = await talk.SentAsync(asker: Other);
        await talk.ClickAsync(
            Dpo, elsewhere.Id, HandOffVerb.Forward, new() { [HandOffFields.Text] = "Det er jeres", [HandOffFields.Contact] = "kl-ai" });

        var raised = Assert.IsType<RecurringRaisedReply>((await DoAsync(Dpo, Raise(await ConsiderAsync(Dpo), "Alle spørger."))).Reply);

        Assert.Equal((1, 0), (raised.Raised, raised.Already));
        Assert.Equal([(Refusal.NotYours, 1)], raised.Refused.Select(pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public async Task What_is_missing_is_told_and_nothing_is_raised()
    {
        var sent = await talk.SentAsync();
        await talk.SentAsync(asker: Other);
        var form = await ConsiderAsync(Ida);

        Assert.StartsWith("Skriv kort", (await DoAsync(Ida, Raise(form, " "))).Sentence, StringComparison.Ordinal);
        Assert.StartsWith("Teksten er for lang", (await DoAsync(Ida, Raise(form, new string('x', 4_001)))).Sentence, StringComparison.Ordinal);
        Assert.StartsWith("Vælg, hvem", (await DoAsync(Ida, Raise(form, "Fordi") with { Body = "7" })).Sentence, StringComparison.Ordinal);
        Assert.StartsWith("De spørgsmål", (await DoAsync(Ida, Raise(form, "Fordi") with { GroupId = "../x" })).Sentence, StringComparison.Ordinal);
        Assert.StartsWith("Det kan kun kontaktpersoner", (await DoAsync(Mette, Raise(form, "Fordi"))).Sentence, StringComparison.Ordinal);
        Assert.Equal(1, (await talk.StandsAsync(sent.Id)).Version);
    }

    private static Person Other => Mette with { Key = "other" };

    private static RecurringCardAction Raise(RecurringRaiseReply form, string text)
        => new(RecurringVerb.Raise, form.Nonce) { GroupId = form.Group.Id, Body = form.Route.Body.ToString(), Text = text };

    private async Task<IReadOnlyList<Knowledge.HandOffs.Likeness.RecurringGroup>> ListAsync(Person person)
        => Assert.IsType<RecurringListReply>((await DoAsync(person, new RecurringCardAction(RecurringVerb.List, "list"))).Reply).Items;

    private async Task<RecurringRaiseReply> ConsiderAsync(Person person)
    {
        var group = Assert.Single(await ListAsync(person));
        return Assert.IsType<RecurringRaiseReply>((await DoAsync(person, new RecurringCardAction(RecurringVerb.Consider, "list") { GroupId = group.Id })).Reply);
    }

    private Task<ActionResult> DoAsync(Person person, RecurringCardAction click) => talk.Talk.Knowledge.HandOffs.RecurringActions.DoAsync(
        click, new Clicked(person, Language.Danish, ConversationKind.Personal, $"chat-{person.Key}", "card"), CancellationToken.None);
}
