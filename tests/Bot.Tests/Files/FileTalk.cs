using System.Net;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Bot.Files;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Bot.Tests.Teams;
using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Files;

/// <summary>A personal chat in Teams in which the bot offers one file, and OneDrive as the bot sees it.</summary>
internal sealed class FileTalk : IDisposable
{
    public const string Room = "https://roskilde-my.sharepoint.com/personal/mette/uploadSession?guid=1";

    private readonly TemporaryStore store;
    private readonly OneDrive drive = new();
    private readonly FilesOptions options = new();
    private readonly BotOptions bot = new();

    public FileTalk() => store = new TemporaryStore(Clock);

    public static Person Mette { get; } = Person.Unknown("mette");

    public TestClock Clock { get; } = new();

    public IDocumentStore Store => store.Store;

    public string Environment { get; set; } = Environments.Production;

    public string Channel { get; set; } = "msteams";

    public string Where { get; set; } = "personal";

    public string? PublicAddress { get => bot.PublicBaseAddress; set => bot.PublicBaseAddress = value; }

    public bool? Consent { get => options.Consent; set => options.Consent = value; }

    /// <summary>What the file says when it is made; null if there is nothing to make one of.</summary>
    public string? Content { get; set; } = "Blåbærgrød";

    /// <summary>What was put into OneDrive.</summary>
    public List<(HttpRequestMessage Request, string Body)> Uploads => drive.Uploads;

    /// <summary>How OneDrive answers.</summary>
    public HttpStatusCode DriveAnswers { get => drive.Answers; set => drive.Answers = value; }

    /// <summary>Whether OneDrive never answers.</summary>
    public bool DriveHangs { get => drive.Hangs; set => drive.Hangs = value; }

    /// <summary>What the bot sent in the last turn.</summary>
    public IReadOnlyList<Activity> Sent { get; private set; } = [];

    /// <summary>The messages that the bot deleted in the last turn.</summary>
    public IReadOnlyList<string> Deleted { get; private set; } = [];

    public Activity Only => Assert.Single(Sent);

    /// <summary>The token in the consent card that was sent last.</summary>
    public string Token => (string)((JObject)((FileConsentCard)Sent.SelectMany(sent => sent.Attachments ?? [])
        .Last(card => card.ContentType == FileConsentCard.ContentType).Content).AcceptContext)["file"]!;

    private static FileReply Reply(Person person) => new(
        new FileRequest("test", person.Key, Language.Danish) { Details = new Dictionary<string, string> { ["År"] = "2026" } },
        "rapport.txt", "En rapport.", 1234);

    public Task OfferAsync(Person? to = null) => TurnAsync(Mette, async turn =>
    {
        await turn.SendActivityAsync(new ReplyCards().Show(Reply(to ?? Mette)));
    });

    public Task AcceptAsync(string token, string? room = Room, Person? by = null)
        => TurnAsync(by ?? Mette, turn => MakeConsents().AcceptAsync(
            turn, Answer("accept", token, room), by ?? Mette, Language.Danish, CancellationToken.None));

    public Task DeclineAsync(string token, Person? by = null)
        => TurnAsync(by ?? Mette, turn => MakeConsents().DeclineAsync(turn, Answer("decline", token, null), by ?? Mette, Language.Danish, CancellationToken.None));

    public void Dispose()
    {
        store.Dispose();
        drive.Dispose();
    }

    private static FileConsentCardResponse Answer(string action, string token, string? room) => new(
        action, new JObject { ["file"] = token },
        room is null ? null : new FileUploadInfo("rapport.txt", room, "https://roskilde-my.sharepoint.com/personal/mette/rapport.txt", "u1", "txt"));

    private async Task TurnAsync(Person person, Func<ITurnContext, Task> act)
    {
        var adapter = new Adapter();
        var activity = new Activity
        {
            Type = ActivityTypes.Message, Id = Guid.NewGuid().ToString("n"), ChannelId = Channel, ReplyToId = "offered",
            Conversation = new ConversationAccount { Id = "a:1", ConversationType = Where },
            From = new ChannelAccount("29:1"), Recipient = new ChannelAccount("28:1"),
        };
        using var turn = new TurnContext(adapter, activity);
        turn.TurnState.Set(person);
        MakeOffering().Follow(turn);
        await act(turn);
        (Sent, Deleted) = (adapter.Sent, adapter.Deleted);
    }

    private FileOffers MakeOffers() => new(Store, Clock, Options.Create(options));

    private FileOffering MakeOffering()
    {
        var environment = new TestEnvironment(Environment);
        return new FileOffering(
            MakeOffers(), new FileLinks(Options.Create(bot), environment, NoServer.Instance), Options.Create(options), environment, NullLogger<FileOffering>.Instance);
    }

    private FileConsents MakeConsents() => new(
        MakeOffers(),
        new FileMakers([new Maker(this)]),
        new FileUpload(new HttpClient(drive, disposeHandler: false), TimeProvider.System, Options.Create(options), NullLogger<FileUpload>.Instance),
        new ReplyCards(),
        new ClickMemory(Store, Clock, Options.Create(new TurnOptions()), NullLogger<ClickMemory>.Instance),
        NullLogger<FileConsents>.Instance);

    public TimeSpan UploadTimeout { set => options.UploadTimeout = value; }

    private sealed class Maker(FileTalk talk) : IFileMaker
    {
        public string Kind => "test";

        public Task<FileContent?> MakeAsync(FileRequest request, CancellationToken cancellationToken)
            => Task.FromResult(talk.Content is null ? null : new FileContent(
                "rapport.txt", "text/plain", Encoding.UTF8.GetBytes($"{talk.Content} {request.Details["År"]}")));
    }

    private sealed class OneDrive : HttpMessageHandler
    {
        public List<(HttpRequestMessage Request, string Body)> Uploads { get; } = [];

        public HttpStatusCode Answers { get; set; } = HttpStatusCode.Created;

        public bool Hangs { get; set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Hangs)
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            }

            Uploads.Add((request, await request.Content!.ReadAsStringAsync(cancellationToken)));
            return new HttpResponseMessage(Answers);
        }
    }

    private sealed class Adapter : BotAdapter
    {
        public List<Activity> Sent { get; } = [];

        public List<string> Deleted { get; } = [];

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            Sent.AddRange(activities);
            return Task.FromResult(Array.ConvertAll(activities, _ => new ResourceResponse("sent")));
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
        {
            Deleted.Add(reference.ActivityId);
            return Task.CompletedTask;
        }
    }
}
