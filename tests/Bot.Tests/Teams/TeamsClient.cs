using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Files;
using TeamsPilotBot.Bot.Files.Receiving;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Bot.Teams.Composing;
using TeamsPilotBot.Bot.Tests.Files;
using TeamsPilotBot.Dialogs;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Rights;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Teams;

/// <summary>Teams as the bot sees it: makes activities like those of the real client, and takes what the bot sends.</summary>
internal sealed class TeamsClient : IDisposable
{
    public const string Bot = "28:c4f1";
    public const string Mette = "29:1mette";
    public const string MetteObjectId = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e01";
    public const string Tenant = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e11";

    private readonly PeopleOptions people = new();
    private int sent;

    private readonly TemporaryStore store;

    public TeamsClient(TestKnowledge? knowledge = null)
    {
        Knowledge = knowledge ?? new TestKnowledge();
        store = new TemporaryStore(Knowledge.Clock);
    }

    public TestKnowledge Knowledge { get; }

    public IDocumentStore Store => store.Store;

    public PeopleOptions People => people;

    public string Environment { get; set; } = Environments.Production;

    /// <summary>Has leads written by a language model; null where there is none.</summary>
    public AnswerVoice? Voice { get; set; }

    /// <summary>The OneDrive that files are sent from.</summary>
    public SentFiles Drive { get; } = new();

    /// <summary>Where the state of conversations is kept, if it is not the store.</summary>
    public IStorage? StateStorage { get; set; }

    /// <summary>What the bot sent in the last turn, without the typing.</summary>
    public IReadOnlyList<Activity> Replies => [.. Everything.Where(reply => reply.Type == ActivityTypes.Message)];

    /// <summary>All that the bot sent in the last turn, in order.</summary>
    public IReadOnlyList<Activity> Everything { get; private set; } = [];

    /// <summary>How the last invoke was answered.</summary>
    public InvokeResponse? Answer => (InvokeResponse?)Everything.FirstOrDefault(reply => reply.Type == ActivityTypesEx.InvokeResponse)?.Value;

    /// <summary>The activities that the bot changed in the last turn.</summary>
    public List<Activity> Changed { get; } = [];

    /// <summary>The activities that the bot deleted.</summary>
    public List<string> Deleted { get; } = [];

    /// <summary>Thrown when the bot sends something, as often as told.</summary>
    public int FailingSends { get; set; }

    public Activity Message(string? text, string? id = null) => new()
    {
        Type = ActivityTypes.Message,
        Id = id ?? $"17955764{++sent:00000}",
        ChannelId = "msteams",
        ServiceUrl = "https://smba.trafficmanager.net/emea/",
        Text = text,
        TextFormat = "plain",
        Locale = "da-DK",
        LocalTimestamp = new DateTimeOffset(2026, 11, 25, 10, 0, 0, TimeSpan.FromHours(1)).AddSeconds(sent),
        From = new ChannelAccount(Mette, "Mette Holm") { AadObjectId = MetteObjectId },
        Recipient = new ChannelAccount(Bot, "TeamsPilotBot"),
        Conversation = new ConversationAccount { Id = "a:personlig", ConversationType = "personal", TenantId = Tenant },
        ChannelData = JObject.FromObject(new { tenant = new { id = Tenant } }),
        Attachments = [],
        Entities = [],
    };

    /// <summary>A message in a channel, where the bot is mentioned.</summary>
    public Activity Mention(string text)
    {
        var message = Message($"<at>TeamsPilotBot</at>&nbsp;{text}");
        message.Conversation = new ConversationAccount
        {
            Id = "19:erfaringer@thread.tacv2;messageid=1795576672315", ConversationType = "channel", IsGroup = true, TenantId = Tenant,
        };
        message.Entities =
        [
            new Entity("mention")
            {
                Properties = JObject.FromObject(new { mentioned = new { id = Bot, name = "TeamsPilotBot" }, text = "<at>TeamsPilotBot</at>" }),
            },
        ];
        return message;
    }

    /// <summary>That the bot was added, as the two activities in which Teams says so.</summary>
    public (Activity Installed, Activity Updated) Added(string conversationType = "personal", string conversation = "a:personlig")
    {
        var installed = Message(null);
        installed.Type = ActivityTypes.InstallationUpdate;
        installed.Action = "add";
        installed.Conversation = new ConversationAccount { Id = conversation, ConversationType = conversationType, TenantId = Tenant };
        var updated = Message(null);
        updated.Type = ActivityTypes.ConversationUpdate;
        updated.Locale = null;
        updated.Conversation = installed.Conversation;
        updated.MembersAdded = conversationType == "personal"
            ? [new ChannelAccount(Mette), new ChannelAccount(Bot)] : [new ChannelAccount(Bot)];
        return (installed, updated);
    }

    /// <summary>A message with files, as they lie in <see cref="Drive"/>.</summary>
    public Activity FileMessage(string? text, params (string Name, string Url)[] files)
    {
        var message = Message(text);
        message.Attachments =
        [
            .. files.Select(file => new Attachment
            {
                ContentType = "application/vnd.microsoft.teams.file.download.info",
                Name = file.Name,
                ContentUrl = file.Url,
                Content = JObject.FromObject(new { downloadUrl = file.Url, uniqueId = "u1", fileType = Path.GetExtension(file.Name).TrimStart('.') }),
            }),
        ];
        return message;
    }

    /// <summary>A click on a button of a card that the bot sent.</summary>
    public Activity Click(JObject action)
    {
        var invoke = Message(null);
        invoke.Type = ActivityTypes.Invoke;
        invoke.Name = "adaptiveCard/action";
        invoke.ReplyToId = "1795576418078";
        invoke.Value = JObject.FromObject(new { action = new { type = "Action.Execute", verb = action["verb"], data = action["data"] } });
        return invoke;
    }

    /// <summary>What the client asks of the bot while somebody writes in a chat with others, where the bot need not be.</summary>
    public Activity Compose(string name, JObject value, string conversationType = "groupChat")
    {
        var invoke = Message(null);
        invoke.Type = ActivityTypes.Invoke;
        invoke.Name = "composeExtension/" + name;
        invoke.Conversation = new ConversationAccount
        {
            Id = "19:to-kolleger@unq.gbl.spaces", ConversationType = conversationType, IsGroup = conversationType != "personal", TenantId = Tenant,
        };
        invoke.ChannelData = JObject.FromObject(new { tenant = new { id = Tenant }, source = new { name = "compose" } });
        invoke.Value = value;
        return invoke;
    }

    /// <summary>The same click from a client that knows only Action.Submit.</summary>
    public Activity Submit(JObject action)
    {
        var message = Message(null);
        message.Value = (JObject)action["fallback"]!["data"]!;
        message.ReplyToId = "1795576418078";
        return message;
    }

    /// <summary>Sends an activity to a bot that has just been started.</summary>
    public async Task SendAsync(Activity activity)
    {
        var adapter = new RecordingAdapter(this);
        adapter.Use(new OnceOnlyMiddleware(Store, Knowledge.Clock, Options.Create(new TurnOptions()), NullLogger<OnceOnlyMiddleware>.Instance));
        Changed.Clear();
        Everything = adapter.Sent;
        await adapter.ProcessAsync(activity, MakeBot().OnTurnAsync);
    }

    public void Dispose()
    {
        Drive.Dispose();
        store.Dispose();
    }

    public JObject Card => (JObject)Assert.Single(Replies).Attachments[0].Content;

    /// <summary>The card that the last click was answered with.</summary>
    public JObject AnsweredCard => (JObject)((AdaptiveCardInvokeResponse)Answer!.Body).Value;

    /// <summary>The sentence that the last click was answered with.</summary>
    public string AnsweredSentence => (string)((AdaptiveCardInvokeResponse)Answer!.Body).Value;

    public static JObject Button(JObject card, string title)
        => card.Descendants().OfType<JObject>().First(e => (string?)e["type"] == "Action.Execute" && (string?)e["title"] == title);

    private PilotBot MakeBot()
    {
        var cards = new ReplyCards(new CardLinks(Knowledge.Links, ChatLinks.None));
        var state = new ConversationState(StateStorage ?? new DocumentStorage(Store, Knowledge.Clock));
        var memory = new ClickMemory(Store, Knowledge.Clock, Options.Create(new TurnOptions()), NullLogger<ClickMemory>.Instance);
        return new PilotBot(
            new MainDialog(new AskDialog(Knowledge.Tellings.Talk, Knowledge.Desk, Knowledge.Languages, TestKnowledge.Phrases, Knowledge.Commands, Knowledge.Matching.Introducing, cards, state, Voice)),
            new CardClicks(
                Knowledge.Actions, Knowledge.HandOffs.Actions, Knowledge.Directory.Actions, Knowledge.Administration.RoleActions, Knowledge.Administration.TenantActions, Knowledge.HandOffs.DraftActions, Knowledge.HandOffs.RecurringActions,
                Knowledge.Reading,
                new RightsActions(
                    new Erasures(new PersonalArchive([new PersonalQuestions(Store)]), Store, Knowledge.Clock), Options.Create(new RetentionOptions()),
                    NullLogger<RightsActions>.Instance),
                Knowledge.Keeping.Actions, Knowledge.Reviewing.Actions, Knowledge.Reviewing.Versions, Knowledge.Tellings.Actions, Knowledge.Subscriptions.Actions,
                Knowledge.Digests.Actions, Knowledge.CheckIns.Actions, Knowledge.Matching.Actions, Knowledge.Portfolio.Actions, Knowledge.Portfolio.GapActions,
                Knowledge.Numbers.Actions, Knowledge.SearchWords.Actions, Knowledge.LessonFiles.Actions,
                cards, memory),
            memory,
            cards,
            MakeFiles(cards, memory),
            new Introductions(
                new ReaderDirectory(
                    Options.Create(people), new TestEnvironment(Environment), new MailDomains(Knowledge.Clock, NullLogger<MailDomains>.Instance),
                    new ContactSeats(new FixedBook(SeedRecords.Contacts), new Appointments(Options.Create(people))), Knowledge.Administration.Roles, Knowledge.Administration.Tenants),
                new AddressBook(Store, Knowledge.Clock, NullLogger<AddressBook>.Instance),
                []),
            new Welcomes(Store),
            new ChannelWatch(Knowledge.Subscriptions.Presence, NullLogger<ChannelWatch>.Instance),
            new LessonExtension(Knowledge.Finder, Knowledge.Links, Knowledge.Languages, cards),
            new ExperienceForms(Knowledge.Tellings.Submit, cards),
            new LeadFeedback(Knowledge.Logs, Knowledge.Logs, Knowledge.Clock, NullLogger<LeadFeedback>.Instance),
            state,
            NullLogger<PilotBot>.Instance);
    }

    private FileDesk MakeFiles(ReplyCards cards, ClickMemory memory)
    {
        var options = Options.Create(new FilesOptions());
        var offers = new FileOffers(Store, Knowledge.Clock, options);
        var environment = new TestEnvironment(Environment);
        var upload = new FileUpload(new HttpClient(), Knowledge.Clock, options, NullLogger<FileUpload>.Instance);
        return new FileDesk(
            new FileOffering(offers, new FileLinks(Options.Create(new BotOptions()), environment, NoServer.Instance), options, environment, NullLogger<FileOffering>.Instance),
            new FileConsents(offers, new FileMakers([]), upload, cards, memory, NullLogger<FileConsents>.Instance),
            new LessonInbox(
                new FileDownload(new HttpClient(Drive), Knowledge.Clock, NullLogger<FileDownload>.Instance), Knowledge.LessonFiles.Reception, cards, environment,
                NullLogger<LessonInbox>.Instance));
    }

    /// <summary>Hands activities to the bot as they are, and keeps what it sends; traces do not leave the bot in Teams.</summary>
    private sealed class RecordingAdapter(TeamsClient client) : BotAdapter
    {
        public List<Activity> Sent { get; } = [];

        public async Task ProcessAsync(Activity activity, BotCallbackHandler callback)
        {
            using var turn = new TurnContext(this, activity);
            await RunPipelineAsync(turn, callback, CancellationToken.None);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            if (client.FailingSends-- > 0)
            {
                throw new HttpRequestException("The service does not answer.");
            }

            Sent.AddRange(activities.Where(activity => activity.Type != ActivityTypes.Trace));
            return Task.FromResult(Array.ConvertAll(activities, activity => new ResourceResponse(activity.Id ?? "sent")));
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
        {
            client.Changed.Add(activity);
            return Task.FromResult(new ResourceResponse(activity.Id));
        }

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
        {
            client.Deleted.Add(reference.ActivityId);
            return Task.CompletedTask;
        }
    }
}
