using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// An erasure as the store has it. While it is going on it has to know whom to erase, so that it can go on after a crash; when it is
/// done, it holds the receipt and nobody.
/// </summary>
/// <param name="Open">Whether something is still to be done.</param>
/// <param name="Job">What is going on; null when the person is erased.</param>
/// <param name="Receipt">The receipt; null until the person is erased.</param>
internal sealed record ErasureDocument(bool Open, ErasureJob? Job, Receipt? Receipt)
{
    /// <summary>How long a receipt is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>Each erasure is a partition of its own; the few that are going on are found by the field.</summary>
    public static Container Container { get; } = new("erasures", ["open"]);

    /// <summary>Where an erasure lies: the same request of the same person lies in the same place, and nobody comes back from it to them.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="request">The request: nobody guesses it.</param>
    public static DocumentKey KeyOf(string personKey, string request)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{request.Length}:{request}:{personKey}")));
        return new DocumentKey(id, id);
    }

    public static ErasureDocument Read(StoredDocument stored) => JsonSerializer.Deserialize<ErasureDocument>(stored.Json, LessonJson.Options)!;

    public NewDocument ToWrite(DocumentKey key)
        => new(key, JsonSerializer.Serialize(this, LessonJson.Options), Receipt is { } receipt ? receipt.At + Kept : null);
}

/// <summary>An erasure that is going on.</summary>
/// <param name="Person">Whom to erase.</param>
/// <param name="Pseudonym">What stands in their place.</param>
/// <param name="Planned">What it comes to, as far as is known.</param>
internal sealed record ErasureJob(PersonIdentity Person, Pseudonym Pseudonym, PersonalPlan Planned);
