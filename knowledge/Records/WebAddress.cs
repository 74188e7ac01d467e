using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Records;

/// <summary>Addresses that may be shown as links: http and https only, so that no file can smuggle in anything that runs.</summary>
internal static class WebAddress
{
    /// <summary>The addresses that may be shown; a warning for the others.</summary>
    /// <param name="fields">Takes the warnings.</param>
    /// <param name="name">The field.</param>
    /// <param name="addresses">What the field holds.</param>
    public static EquatableList<string> Only(FieldReader fields, string name, EquatableList<string> addresses)
    {
        var good = addresses.Where(IsGood).ToList();
        if (good.Count < addresses.Count)
        {
            fields.Warn("BadAddress", name);
        }

        return [.. good];
    }

    private static bool IsGood(string address)
        => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
