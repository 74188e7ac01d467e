using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Readers;
using Xunit;
using Role = TeamsPilotBot.Dialogs.People.Role;

namespace TeamsPilotBot.Dialogs.Tests.HandingOff;

/// <summary>Mette asks, and the contacts of law answer: who does what is one line in a test.</summary>
internal sealed class HandOffTalk
{
    public const string Question = "Har nogen løst samtykke til at optage borgeres opkald?";

    public static readonly Person Mette = new("mette", new Reader("Roskilde Kommune", Sector.Municipality), [Role.Reader]);
    public static readonly Person Dpo = Mette with { Key = "dpo", Contacts = ["egen-dpo"] };
    public static readonly Person Henrik = new("henrik", new Reader("Datatilsynet", Sector.State), [Role.Reader]) { Contacts = ["datatilsynet-vejledning"] };
    public static readonly Person Ida = new("ida", Reader.Anyone, [Role.Reader, Role.Administrator]);

    private int clicks;

    public HandOffTalk(params (string Contact, string Person)[] appointed)
    {
        foreach (var (contact, person) in appointed)
        {
            Talk.Knowledge.HandOffs.Appointed[contact] = person;
        }

        Talk.Person = Mette;
    }

    public Conversation Talk { get; } = new();

    public HandOffRegister Register => Talk.Knowledge.HandOffs.Register;

    public async Task<HandOffPreviewReply> PreviewAsync(string question = Question, Person? asker = null)
    {
        Talk.Person = asker ?? Mette;
        var asked = await Talk.SayAsync<AnswerReply>(question);
        var click = await Talk.ClickAsync(new AnswerCardAction(AnswerVerb.AskContact, asked.QuestionId, asked.Nonce));
        return Assert.IsType<HandOffPreviewReply>(click.Reply);
    }

    /// <summary>Clicks on send, with the fields of the preview as they are but for those given.</summary>
    public Task<ActionResult> SendAsync(HandOffPreviewReply preview, params (string Field, string Value)[] changed)
    {
        Dictionary<string, string> fields = new()
        {
            [HandOffFields.Question] = preview.Question.Text,
            [HandOffFields.Contact] = preview.Route.Contact.Id,
        };
        foreach (var (field, value) in changed)
        {
            fields[field] = value;
        }

        return Talk.ClickAsync(new HandOffCardAction(HandOffVerb.Send, preview.Nonce, fields) { QuestionId = preview.QuestionId });
    }

    public async Task<HandOff> SentAsync(string question = Question, Person? asker = null)
        => Assert.IsType<HandOffReply>((await SendAsync(await PreviewAsync(question, asker))).Reply).HandOff;

    public Task<ActionResult> ClickAsync(Person person, HandOff handOff, HandOffVerb verb, string? text = null, string? nonce = null)
        => ClickAsync(person, handOff.Id, verb, text is null ? [] : new() { [HandOffFields.Text] = text }, nonce);

    public Task<ActionResult> ClickAsync(Person person, string handOffId, HandOffVerb verb, Dictionary<string, string> fields, string? nonce = null)
    {
        Talk.Person = person;
        return Talk.ClickAsync(new HandOffCardAction(verb, nonce ?? $"nonce-{++clicks}", fields) { HandOffId = handOffId });
    }

    public Task<ActionResult> ListAsync(Person person, Dictionary<string, string> fields)
    {
        Talk.Person = person;
        return Talk.ClickAsync(new HandOffCardAction(HandOffVerb.List, "list", fields));
    }

    public async Task<HandOff> StandsAsync(string id) => (await Register.FindAsync(id, CancellationToken.None))!.HandOff;

    public async Task<Outbox> OutboxAsync(string id)
    {
        var outboxes = Talk.Knowledge.HandOffs.Outboxes;
        return outboxes.Kind.Read((await outboxes.FindAsync(new(id, id), CancellationToken.None))!);
    }
}
