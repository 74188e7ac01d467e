using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsPilotBot.Benchmarks.Load;

/// <summary>Somebody who uses the bot, as Teams tells of them: municipal people, some contacts, a curator and an administrator.</summary>
/// <param name="Number">From 0.</param>
/// <param name="Contact">The contact whose questions the person answers; null for none.</param>
/// <param name="Role">What else the person may do.</param>
internal sealed record LoadPerson(int Number, string? Contact, string Role)
{
    private const string Tenant = "7e9a0700-0000-4000-8000-000000000001";

    // Those of the directory that come first for the questions that are asked.
    private static readonly string[] Contacts = ["egen-dpo", "kl-jura", "kl-ai", "digst-jura", "digst-generativ", "ski-kontrakter", "kombit-data", "star-beskaeftigelse"];

    /// <summary>The chat with the bot.</summary>
    public string Chat => $"a:load-{Number.ToString(CultureInfo.InvariantCulture)}";

    private string ObjectId => $"10ad0000-0000-4000-8000-{Number:d12}";

    /// <summary>So many people: one in ten answers questions, until all contacts have somebody; one looks after lessons, and one after the bot.</summary>
    /// <param name="count">How many.</param>
    public static IReadOnlyList<LoadPerson> Town(int count)
    {
        var contacts = Math.Clamp(count / 10, 1, Contacts.Length);
        return [.. Enumerable.Range(0, count).Select(number => new LoadPerson(
            number,
            number < contacts ? Contacts[number] : null,
            number < contacts ? "Contact" : number == contacts ? "Curator" : number == contacts + 1 ? "Administrator" : "Contributor"))];
    }

    /// <summary>The settings by which the bot knows these people.</summary>
    /// <param name="people">The people.</param>
    public static Dictionary<string, string> Settings(IEnumerable<LoadPerson> people)
    {
        var settings = new Dictionary<string, string>
        {
            [$"People__Tenants__{Tenant}__Organisation"] = "Roskilde Kommune",
            [$"People__Tenants__{Tenant}__Sector"] = "Municipality",
            [$"People__Tenants__{Tenant}__Roles__0"] = "Contributor",
        };
        foreach (var person in people.Where(person => person.Role != "Contributor"))
        {
            var user = $"People__Users__{person.ObjectId}";
            settings[$"{user}__Organisation"] = "Roskilde Kommune";
            settings[$"{user}__Sector"] = "Municipality";
            settings[$"{user}__Roles__0"] = person.Role;
            if (person.Contact is { } contact)
            {
                settings[$"{user}__Contacts__0"] = contact;
            }
        }

        return settings;
    }

    /// <summary>An activity of this person, without what it says.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="id">Its id.</param>
    /// <param name="serviceUrl">Where the bot is to answer.</param>
    public JsonObject Activity(string type, string id, string serviceUrl)
    {
        var now = TimeProvider.System.GetUtcNow();
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["localTimestamp"] = now.ToOffset(TimeSpan.FromHours(1)).ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture),
            ["serviceUrl"] = serviceUrl,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = $"29:load-{Number}", ["name"] = $"Bruger {Number}", ["aadObjectId"] = ObjectId },
            ["recipient"] = new JsonObject { ["id"] = "28:pilot", ["name"] = "TeamsPilotBot" },
            ["conversation"] = new JsonObject { ["id"] = Chat, ["conversationType"] = "personal", ["tenantId"] = Tenant },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
            ["locale"] = "da-DK",
            ["textFormat"] = "plain",
        };
    }
}
