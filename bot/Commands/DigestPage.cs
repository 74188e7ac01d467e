using TeamsPilotBot.Knowledge.Digests;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>A digest for a person at a terminal.</summary>
internal static class DigestPage
{
    private const string Indent = "    ";

    /// <summary>The text of a digest.</summary>
    /// <param name="call">Where it is written.</param>
    /// <param name="name">What the channel is called.</param>
    /// <param name="week">The week.</param>
    /// <param name="digest">The digest; null if there is nothing new.</param>
    public static string Of(Invocation call, string name, DigestWeek week, Digest? digest)
    {
        var language = digest?.Language ?? call.Terminal.Language;
        var page = new Paragraphs(call.Terminal.Width).Gap().Add(Text("Digest.Heading", name, week));
        if (digest is null)
        {
            return page.Add(Text("Digest.NothingNew")).Gap().ToString();
        }

        page.Add(digest.Lead);
        foreach (var kind in digest.Items.GroupBy(item => item.Kind))
        {
            page.Gap().Add(Text($"Digest.Kind.{kind.Key}"));
            foreach (var item in kind)
            {
                page.Add($"{item.Title} ({item.Id})", "  · ").Add(item.Detail, Indent).Add(item.Url, Indent);
            }

            page.Add(kind.Key == DigestItemKind.Lesson && digest.More.Count > 0 ? Text("Digest.More", digest.More.Count) : null, Indent);
        }

        return page.Gap().ToString();

        string Text(string key, params object?[] values) => CommandTexts.Catalog.Format(language, key, values);
    }
}
