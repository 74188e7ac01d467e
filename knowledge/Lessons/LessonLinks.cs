namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>
/// The links of lessons, <c>{public base address}/lessons/{id}</c>: made here, and told from other addresses here. A link says
/// nothing of whether there is such a lesson, or who may see it. Immutable.
/// </summary>
public sealed class LessonLinks
{
    private const string Folder = "lessons";
    private const int LongestAddress = 2_000;

    private readonly Uri? address;

    /// <summary>Links that begin with an address.</summary>
    /// <param name="baseAddress">The http(s) address under which people reach the bot; null, blank or anything else for no links at all.</param>
    public LessonLinks(string? baseAddress)
        => address = Uri.TryCreate(baseAddress, UriKind.Absolute, out var parsed) && IsWeb(parsed) ? parsed : null;

    /// <summary>No links: nobody has said under which address people reach the bot.</summary>
    public static LessonLinks None { get; } = new(null);

    /// <summary>The link of a lesson; null if there are no links.</summary>
    /// <param name="id">The lesson's id.</param>
    public string? To(string id)
        => address is null ? null : $"{address.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{Folder}/{id}";

    /// <summary>
    /// The id of the lesson that a link is for. Case, http for https, percent-encoding, a slash at the end, and what comes after
    /// "?" or "#" make no difference; another host, port or path does.
    /// </summary>
    /// <param name="text">An address, and nothing else.</param>
    /// <returns>The id; null if the text is no link of a lesson.</returns>
    public string? IdIn(string? text)
    {
        if (address is null || text is null || text.Length > LongestAddress || !Uri.TryCreate(text.Trim(), UriKind.Absolute, out var link)
            || !IsWeb(link) || link.UserInfo.Length > 0
            || !link.IdnHost.Equals(address.IdnHost, StringComparison.OrdinalIgnoreCase) || PortOf(link) != PortOf(address))
        {
            return null;
        }

        return Parts(link) is [.. var folders, var last]
            && folders.SequenceEqual([.. Parts(address), Folder], StringComparer.OrdinalIgnoreCase)
            && last.ToLowerInvariant() is var id && LessonId.IsWellFormed(id) ? id : null;
    }

    private static bool IsWeb(Uri address) => address.Scheme is "http" or "https";

    // Http and https are the same site where both are on their own ports.
    private static int? PortOf(Uri address) => address.IsDefaultPort ? null : address.Port;

    /// <summary>What stands between the slashes of the path, one at its end apart.</summary>
    private static List<string> Parts(Uri address)
    {
        var path = address.AbsolutePath;
        var inner = path[1..(path.Length > 1 && path[^1] == '/' ? ^1 : ^0)];
        return inner.Length == 0 ? [] : [.. inner.Split('/').Select(Uri.UnescapeDataString)];
    }
}
