using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>The texts of answers.</summary>
internal static class AnswerTexts
{
    /// <summary>The texts, in Danish and English.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(AnswerTexts));
}
