namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that dialogs are told of, from the active one outwards.</summary>
public class DialogEvent
{
    /// <summary>Whether parents are asked when the active dialog does not handle it.</summary>
    public bool Bubble { get; set; }

    /// <summary>The event's name; see <see cref="DialogEvents"/>.</summary>
    public string Name { get; set; }

    /// <summary>What comes with the event, if anything.</summary>
    public object Value { get; set; }
}
