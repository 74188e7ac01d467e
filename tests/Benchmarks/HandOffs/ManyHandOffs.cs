using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Storage.Sqlite;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Benchmarks.HandOffs;

/// <summary>A store of many open hand-offs in a folder of its own: the given questions, each as asked in one municipality after another.</summary>
internal sealed class ManyHandOffs : IDisposable
{
    private const int Contacts = 50;
    private const int Batch = 2_000;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("teamspilotbot-handoffs-");
    private readonly SqliteDocumentStore store;
    private readonly HandOffRules rules = new(new Deadlines(new WorkingDays(new WorkingDayOptions()), new DeadlineOptions()));

    public ManyHandOffs()
    {
        store = new SqliteDocumentStore(new SqliteStoreOptions { Folder = folder.FullName }, TimeProvider.System, NullLogger<SqliteDocumentStore>.Instance);
        Register = new HandOffRegister(store, rules, Options.Create(new RetentionOptions()), TimeProvider.System);
        Sweep = new ClockSweep(Register, TimeProvider.System);
    }

    /// <summary>The register over the store.</summary>
    public HandOffRegister Register { get; }

    /// <summary>Makes what is due.</summary>
    public ClockSweep Sweep { get; }

    /// <summary>The contact whose queue is listed: one of fifty, with an equal share of the hand-offs.</summary>
    public static string OneContact => ContactId(7);

    /// <summary>Sends hand-offs.</summary>
    /// <param name="texts">The questions.</param>
    /// <param name="from">The number of the first.</param>
    /// <param name="count">How many.</param>
    /// <param name="at">When they were sent.</param>
    public async Task SendAsync(IReadOnlyList<string> texts, int from, int count, DateTimeOffset at)
    {
        foreach (var numbers in Enumerable.Range(from, count).Chunk(Batch))
        {
            var writes = numbers.Select(i => new DocumentWrite(HandOffDocument.Of(Sent(texts, i, at), Outbox.Empty, TimeSpan.FromDays(90)))).ToList();
            await store.WriteManyAsync(HandOffRegister.Container, writes, CancellationToken.None);
        }
    }

    /// <summary>A hand-off that was sent and not seen.</summary>
    public HandOff Sent(IReadOnlyList<string> texts, int number, DateTimeOffset at)
    {
        var question = new HandOffQuestion
        {
            Text = VariedQuestions.Of(texts, number), Language = Language.Danish, Sector = Sector.Municipality, Category = (Category)(number % 10), Organisation = "Testkommunen",
        };
        var desk = new Desk(ContactId(number % Contacts), "Kontakt", ContactId((number + 1) % Contacts), "Kanalen", 5);
        return ((Accepted)rules.Send(
            string.Create(CultureInfo.InvariantCulture, $"h-{number:000000}"), "m-send", Actor.Person($"p-{number % 5_000}"), question, desk, PlaceInLine.Contact, at)).HandOff;
    }

    public void Dispose()
    {
        store.Dispose();
        folder.Delete(recursive: true);
    }

    private static string ContactId(int number) => string.Create(CultureInfo.InvariantCulture, $"contact-{number:00}");
}
