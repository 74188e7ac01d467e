namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text.</summary>
public class Token
{
    /// <summary>Place of the first character, from 0.</summary>
    public int Start { get; set; }

    /// <summary>Place of the last character, from 0.</summary>
    public int End { get; set; }

    /// <summary>The word as written.</summary>
    public string Text { get; set; }

    /// <summary>The word as compared.</summary>
    public string Normalized { get; set; }
}
