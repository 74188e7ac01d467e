using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>Which language to answer in.</summary>
public static class ConversationLanguage
{
    /// <summary>That of the text or of the card that was clicked if it can be told, else the one last used in the conversation, else the client's, else Danish.</summary>
    /// <param name="told">The language of the text, or of the card; null if it cannot be told.</param>
    /// <param name="lastUsed">The language last used in the conversation.</param>
    /// <param name="locale">The client's locale, such as "da-DK"; may be null.</param>
    public static Language Choose(Language? told, Language? lastUsed, string? locale)
        => told ?? lastUsed ?? LanguageCodes.FromLocale(locale) ?? Language.Danish;
}
