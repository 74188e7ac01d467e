using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Tests.Storage;

namespace TeamsPilotBot.Knowledge.Tests.Contacts;

/// <summary>Directories of contacts over one store, as two instances of the bot have them.</summary>
internal sealed class BookDriver : IDisposable
{
    public static readonly EquatableList<Contact> Seed = ContactReader.Load(SeedFiles.PathOf("contacts.json")).Records;

    private readonly DataFolder folder = new();
    private readonly List<ContactBook> books = [];

    public BookDriver() => Store = folder.Open(Time);

    public ManualTime Time { get; } = new();

    public IDocumentStore Store { get; }

    public static Contact Anne { get; } = new()
    {
        Id = "kl-jura", Name = "Anne Jurist", Role = "Jura", Organisation = "KL", Categories = [Category.Legal, Category.Suppliers], Sectors = [Sector.Municipality],
    };

    public static Contact Bo { get; } = Anne with { Id = "kl-ai", Name = "Bo AI", Role = "AI", Categories = [Category.Organisation] };

    public static RecordSet<ReadContact> File(params Contact[] contacts) => Text(JsonSerializer.Serialize(contacts, LessonJson.Options));

    public static RecordSet<ReadContact> Text(string json) => ContactFile.Read(Encoding.UTF8.GetBytes(json));

    public ContactBook Open(IDocumentStore? over = null)
    {
        var book = new ContactBook(over ?? folder.Open(Time), Time, NullLogger<ContactBook>.Instance);
        books.Add(book);
        return book;
    }

    public async Task<ContactBook> LoadedAsync(params IReadOnlyList<Contact> seed)
    {
        var book = Open();
        await book.LoadAsync(seed, default);
        return book;
    }

    public void Dispose()
    {
        books.ForEach(book => book.Dispose());
        folder.Dispose();
    }
}
