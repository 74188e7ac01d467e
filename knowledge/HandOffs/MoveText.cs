using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>The rules for what people type into a hand-off.</summary>
internal static class MoveText
{
    /// <summary>The most characters of one text.</summary>
    public const int Longest = LessonValidator.LongestText;

    /// <summary>What is wrong with a text; null if nothing is.</summary>
    public static Refusal? Fault(string? text, bool required)
        => required && string.IsNullOrWhiteSpace(text) ? Refusal.TextMissing
            : text?.Length > Longest ? Refusal.TextTooLong
            : null;

    /// <summary>The text as it may be kept.</summary>
    public static string? Masked(string? text) => string.IsNullOrWhiteSpace(text) ? null : PersonalData.Mask(text.Trim()).Text;
}
