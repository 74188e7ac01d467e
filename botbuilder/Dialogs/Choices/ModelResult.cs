namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that was recognised in a text, and where.</summary>
/// <typeparam name="T">What it means.</typeparam>
public class ModelResult<T>
{
    /// <summary>The part of the text.</summary>
    public string Text { get; set; }

    /// <summary>Place of the first character, from 0.</summary>
    public int Start { get; set; }

    /// <summary>Place of the last character, from 0.</summary>
    public int End { get; set; }

    /// <summary>The kind of thing, such as choice.</summary>
    public string TypeName { get; set; }

    /// <summary>What it means.</summary>
    public T Resolution { get; set; }
}
