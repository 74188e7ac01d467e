namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>A number in a text.</summary>
/// <param name="Start">Place of the first character, from 0.</param>
/// <param name="Text">The number as written, in lower case.</param>
/// <param name="Value">The number; not a number for a place that is relative to something else than start and end.</param>
/// <param name="FromEnd">Whether it is a place counted from the end: 0 is the last, -1 the one before it.</param>
internal readonly record struct RecognizedNumber(int Start, string Text, double Value, bool FromEnd = false)
{
    /// <summary>Place of the last character, from 0.</summary>
    public int End => Start + Text.Length - 1;
}
