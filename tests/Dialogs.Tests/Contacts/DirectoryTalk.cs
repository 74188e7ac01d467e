using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Dialogs.Tests.Contacts;

/// <summary>A bot with a small directory: Anne is a person in Teams, Bo is real but nobody knows him there, the third is an example.</summary>
internal sealed class DirectoryTalk
{
    public const string AnneId = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e06";
    public const string MetteId = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e01";

    public static readonly Contact Anne = new()
    {
        Id = "kl-jura", Name = "Anne Jurist", Role = "Jura", Organisation = "KL", UserId = AnneId, Categories = [Category.Legal], Sectors = [Sector.Municipality],
        CanHelpWith = "Samtykke", Fallback = "jura@example.dk", LastConfirmed = new DateOnly(2026, 11, 1),
    };

    public static readonly Contact Bo = Anne with { Id = "kl-ai", Name = "Bo AI", Role = "AI", UserId = null, LastConfirmed = null };

    public static readonly Contact Example = Anne with
    {
        Id = "aarhus", Example = true, Name = "Eksempelperson (Data)", Role = "Data", Organisation = "Aarhus Kommune", UserId = null, LastConfirmed = null, Fallback = null,
    };

    public static readonly Person Administrator = new("admin", Reader.Anyone, [Role.Reader, Role.Administrator]);

    public static readonly Person AnneHerself = new(AnneId, Reader.Anyone, [Role.Reader, Role.Contact]) { Contacts = ["kl-jura"] };

    public static readonly Person Mette = new(MetteId, new Reader("Aarhus Kommune", Sector.Municipality), [Role.Reader]);

    private int clicks;

    private DirectoryTalk()
    {
    }

    public Conversation Conversation { get; } = new();

    public TestDirectory Directory => Conversation.Knowledge.Directory;

    public static async Task<DirectoryTalk> BeginAsync(params IReadOnlyList<Contact> contacts)
    {
        var talk = new DirectoryTalk();
        foreach (var contact in contacts.Count == 0 ? [Anne, Bo, Example] : contacts)
        {
            await talk.Directory.Book.AddAsync(contact, CancellationToken.None);
        }

        return talk;
    }

    public Contact Find(string id) => Directory.Book.Find(id)!.Contact;

    public async Task<ActionResult> ClickAsync(
        Person person, DirectoryVerb verb, IReadOnlyDictionary<string, string>? fields = null, string? nonce = null, ConversationKind where = ConversationKind.Personal)
        => await Directory.Actions.DoAsync(
            new DirectoryCardAction(verb, nonce ?? $"n{++clicks}", fields ?? new Dictionary<string, string>()),
            new Clicked(person, Language.Danish, where, "a:1", "card") { Name = "Mette Holm", UserId = person.Key },
            CancellationToken.None);

    public async Task<T> ClickAsync<T>(Person person, DirectoryVerb verb, params (string Name, string Value)[] fields)
        where T : Reply
    {
        var result = await ClickAsync(person, verb, fields.ToDictionary(field => field.Name, field => field.Value));
        return result.Reply as T ?? throw new InvalidOperationException($"{verb} was answered with '{result.Sentence ?? result.Reply!.GetType().Name}'.");
    }

    public async Task<T> SayAsync<T>(Person person, string text)
        where T : Reply
    {
        Conversation.Person = person;
        return await Conversation.SayAsync<T>(text);
    }

    public async Task<string> HearAsync(Person person, string text)
    {
        Conversation.Person = person;
        return (await Conversation.SayAsync(text)).Text;
    }

    public async Task<List<Notice>> NoticesAsync()
    {
        var notices = new List<Notice>();
        await foreach (var document in Directory.Notices.WaitingAsync(DateTimeOffset.MaxValue, CancellationToken.None))
        {
            notices.Add(NoticeOutbox.NoticeIn(document));
        }

        return notices;
    }

    /// <summary>What stands in the form of a contact, with the version that it shows.</summary>
    public async Task<Dictionary<string, string>> FormAsync(string id)
    {
        var form = await ClickAsync<ContactFormReply>(Administrator, DirectoryVerb.Edit, (DirectoryFields.Contact, id));
        return new Dictionary<string, string>(form.Values) { [DirectoryFields.Contact] = id, [DirectoryFields.Version] = $"{form.Record!.State.Version}" };
    }
}
