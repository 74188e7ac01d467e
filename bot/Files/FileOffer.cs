using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Files;

/// <summary>How an offered file is fetched.</summary>
internal enum FileWay
{
    /// <summary>By saying yes in Teams, which puts it into the person's OneDrive.</summary>
    Consent,

    /// <summary>By a link that works once.</summary>
    Link,
}

/// <summary>An offer as it lies in the store: of what the file would be made, and not the file.</summary>
/// <param name="PersonKey">Whom it is for.</param>
/// <param name="Kind">Who makes it.</param>
/// <param name="Language">The language of what is in it.</param>
/// <param name="Details">What the maker needs to know besides.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Description">What is in it.</param>
/// <param name="Way">How it is fetched; an offer of one way cannot be used for the other.</param>
internal sealed record FileOffer(
    string PersonKey, string Kind, Language Language, IReadOnlyDictionary<string, string> Details, string Name, string Description, FileWay Way)
{
    /// <summary>Where offers lie, each under the hash of its token: who reads the store can fetch nothing. Found by person to be erased.</summary>
    public static Container Container { get; } = new("file-links", ["personKey"]);

    /// <summary>What the file is made of.</summary>
    public FileRequest Request => new(Kind, PersonKey, Language) { Details = Details };

    /// <summary>The offer of a reply.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="way">How the file is fetched.</param>
    public static FileOffer Of(FileReply reply, FileWay way) => new(
        reply.Request.PersonKey, reply.Request.Kind, reply.Request.Language, reply.Request.Details, reply.Name, reply.Description, way);
}

/// <summary>An offer that was found.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Key">Where it lies.</param>
/// <param name="ETag">As it was read.</param>
internal sealed record StoredOffer(FileOffer Offer, DocumentKey Key, string ETag);
