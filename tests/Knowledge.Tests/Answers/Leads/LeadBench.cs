using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.Azure;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.ModelUse;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using TeamsPilotBot.Tests.Models;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Answers.Leads;

/// <summary>Real answers and the real library, a model on loopback, and a store in memory. Time stands still.</summary>
internal sealed class LeadBench : IAsyncDisposable
{
    public const string Question = "Holder batterier i sensorer?";

    private readonly Meter meter = new("leads");
    private readonly MeterListener counting = new();
    private readonly ModelLimits limits;
    private readonly LeadCounter counter;

    private LeadBench(ModelServer server, ModelLimits limits)
    {
        (Server, this.limits) = (server, limits);
        counting.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter, meter))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        counting.SetMeasurementEventCallback<long>((instrument, measurement, tags, _) =>
        {
            if (tags.Length > 0)
            {
                Outcomes.Add(Enum.Parse<LeadOutcome>((string)tags[0].Value!));
            }
        });
        counting.Start();
        counter = new LeadCounter(meter);
        Desk = MakeDesk();
    }

    public static LeadCheck Check { get; } = new(SeedData.Language, new LanguageGuess(SeedData.Language.WeakWords));

    public ModelServer Server { get; }

    public MemoryStore Store { get; } = new();

    public ManualTime Time { get; } = new();

    /// <summary>What became of leads, as it was counted.</summary>
    public List<LeadOutcome> Outcomes { get; } = [];

    public TestListener Listener { get; } = new();

    public LeadDesk Desk { get; }

    public static async Task<LeadBench> StartAsync(ModelLimits? limits = null)
        => new(await ModelServer.StartAsync(), limits ?? new ModelLimits(1_000, 10_000_000, 10_000, 100_000_000));

    /// <summary>A lesson that answers the question.</summary>
    public static LessonBuilder Batteries(string id = "test-001") => ALesson(id).Titled("Batterier i sensorer skal skiftes hvert år").About("Batterier i sensorer gik i stå efter 14 måneder.");

    /// <summary>An answer with its built-in lead.</summary>
    public static Answer Answer(params IEnumerable<Lesson> lessons) => Answer(Question, Language.Danish, lessons);

    public static Answer Answer(string question, Language language, IEnumerable<Lesson> lessons, Reader? reader = null)
    {
        var answer = Answering.Over(lessons).Ask(question, reader, language: language);
        return answer with { Question = PersonalData.Mask(answer.Question).Text };
    }

    /// <summary>Another instance over the same store.</summary>
    public LeadDesk MakeDesk() => new(
        new OpenAILeadWriter(Server.Options, Time), Check, new ModelBudget(Store, Time, limits, new NoticeBoard(Store, Time)), new LeadTiming(TimeSpan.FromSeconds(4)) { StorePatience = TimeSpan.FromMinutes(1) }, Time, counter,
        NullLogger<LeadDesk>.Instance);

    public Task<Answer> WriteAsync(Answer answer, string person = "mette") => Desk.WriteAsync(answer, person, Listener, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        counting.Dispose();
        meter.Dispose();
        await Server.DisposeAsync();
    }
}

/// <summary>Hears of sentences, and says how many of them somebody has seen.</summary>
internal sealed class TestListener : ILeadListener
{
    public List<string> Heard { get; } = [];

    public int Shown { get; set; }

    public bool WasAsked { get; private set; }

    public void Asked(LeadFrame frame) => WasAsked = true;

    public void Checked(LeadSentence sentence) => Heard.Add(sentence.Text);

    public Task<int> StopAsync() => Task.FromResult(Shown);
}
