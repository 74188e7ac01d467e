using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Outboxes;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.Contacts.DirectoryTalk;

namespace TeamsPilotBot.Dialogs.Tests.Contacts;

public class SeatTests
{
    [Fact]
    public async Task Whoever_says_to_be_a_contact_chooses_among_those_that_nobody_fills_and_own_organisation_comes_first()
    {
        var talk = await BeginAsync();

        var choice = await talk.SayAsync<SeatChoiceReply>(Mette, "Jeg er kontaktperson");

        Assert.Equal(["aarhus", "kl-ai"], choice.Open.Select(contact => contact.Id));
        Assert.Empty(choice.Filled);
    }

    [Fact]
    public async Task Whoever_is_a_contact_already_is_told_for_what()
        => Assert.Equal(["kl-jura"], (await (await BeginAsync()).SayAsync<SeatChoiceReply>(AnneHerself, "I am a contact")).Filled.Select(contact => contact.Id));

    [Fact]
    public async Task A_yes_puts_the_person_in_and_a_later_no_of_another_administrator_is_told_so()
    {
        var talk = await BeginAsync();
        await talk.ClickAsync<DirectoryDoneReply>(Mette, DirectoryVerb.Request, (DirectoryFields.Contact, "aarhus"));
        var waiting = Assert.Single((await talk.SayAsync<DirectoryListReply>(Administrator, "kontaktpersoner")).Requests);
        Assert.Equal(("Mette Holm", "aarhus"), (waiting.Request.Name, waiting.Contact.Id));

        var yes = await talk.ClickAsync<SeatRequestReply>(Administrator, DirectoryVerb.Accept, (DirectoryFields.Request, waiting.Request.Id));
        var no = await talk.ClickAsync<SeatRequestReply>(
            Administrator with { Key = "another" }, DirectoryVerb.Refuse, (DirectoryFields.Request, waiting.Request.Id));

        Assert.Equal((SeatRequestStatus.Accepted, null), (yes.Request.Status, yes.Notice));
        Assert.Equal(SeatRequestStatus.Accepted, no.Request.Status);
        Assert.NotNull(no.Notice);
        Assert.Equal((MetteId, "Mette Holm", false), (talk.Find("aarhus").UserId, talk.Find("aarhus").Name, talk.Find("aarhus").Example));
        Assert.Empty((await talk.SayAsync<DirectoryListReply>(Administrator, "kontaktpersoner")).Requests);
    }

    [Fact]
    public async Task Administrators_get_the_question_and_the_person_the_outcome_once()
    {
        var talk = await BeginAsync();
        await talk.ClickAsync<DirectoryDoneReply>(Mette, DirectoryVerb.Request, (DirectoryFields.Contact, "aarhus"));
        await talk.ClickAsync<DirectoryDoneReply>(Mette, DirectoryVerb.Request, (DirectoryFields.Contact, "aarhus"));
        Assert.Equal([Recipient.Administrators], (await MessagesAsync(talk)).Pending.Select(message => message.To));

        var id = Assert.Single((await talk.SayAsync<DirectoryListReply>(Administrator, "kontaktpersoner")).Requests).Request.Id;
        await talk.ClickAsync<SeatRequestReply>(Administrator, DirectoryVerb.Accept, (DirectoryFields.Request, id));
        await talk.ClickAsync<SeatRequestReply>(Administrator, DirectoryVerb.Accept, (DirectoryFields.Request, id));

        Assert.Equal(
            [(Recipient.Administrators, DeliveryKind.Card), (Recipient.Person(MetteId), DeliveryKind.Note)],
            (await MessagesAsync(talk)).Pending.Select(message => (message.To, message.Kind)));
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("../x")]
    [InlineData("")]
    public async Task What_is_no_contact_is_said_so(string contact)
    {
        var result = await (await BeginAsync()).ClickAsync(Mette, DirectoryVerb.Request, new Dictionary<string, string> { [DirectoryFields.Contact] = contact });

        Assert.Null(result.Reply);
        Assert.NotNull(result.Sentence);
    }

    private static async Task<Outbox> MessagesAsync(DirectoryTalk talk)
    {
        var kind = talk.Directory.RequestMessages.Kind;
        await foreach (var document in talk.Directory.RequestMessages.WaitingAsync(DateTimeOffset.MaxValue, CancellationToken.None))
        {
            return kind.Read(document);
        }

        return Outbox.Empty;
    }
}
