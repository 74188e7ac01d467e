using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>What callers over HTTP are told, from HostingTexts.resx.</summary>
internal static class HostingTexts
{
    /// <summary>The texts.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(HostingTexts));
}
