using System.Text.RegularExpressions;

namespace TeamsPilotBot.Benchmarks.Load;

/// <summary>A mark in the text of each question that goes to a contact, by which its card is known again.</summary>
internal static partial class HandOffTag
{
    /// <summary>The mark of a hand-off.</summary>
    /// <param name="number">Which one.</param>
    public static string Of(int number) => $"sag-{number:d6}";

    /// <summary>The mark on a card; null if there is none.</summary>
    /// <param name="card">The card.</param>
    public static string? In(ShownCard card) => Mark().Match(card.Content["body"]?.ToJsonString() ?? "") is { Success: true } found ? found.Value : null;

    [GeneratedRegex("sag-[0-9]{6}")]
    private static partial Regex Mark();
}
