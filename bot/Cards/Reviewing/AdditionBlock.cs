using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.Reviewing;

/// <summary>How a lesson tells what another organisation has been through.</summary>
internal static class AdditionBlock
{
    /// <summary>"Også prøvet af Odense Kommune (marts 2026):".</summary>
    /// <param name="addition">The addition.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static string HeadingOf(LessonAddition addition, ReviewCardTexts texts) => texts.Format(
        "AdditionHeading",
        Shortened.To(string.Join(", ", new[] { addition.Organisation ?? texts["AdditionSomebody"], addition.Project }.OfType<string>()), 300),
        texts.Common.Month(addition.AsOf));

    /// <summary>What was done, and "Endte: …".</summary>
    /// <param name="addition">The addition.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static string TextOf(LessonAddition addition, ReviewCardTexts texts)
        => $"{addition.Action}\n{texts.Format("AdditionOutcome", texts.Common["Status" + addition.Status], addition.Outcome)}";
}
