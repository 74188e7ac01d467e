namespace Microsoft.Bot.Schema;

/// <summary>For developers: sent on only to the emulator.</summary>
public interface ITraceActivity : IActivity
{
    /// <summary>Name of the trace.</summary>
    string Name { get; set; }

    /// <summary>A few words about it.</summary>
    string Label { get; set; }

    /// <summary>Name of the type of the value.</summary>
    string ValueType { get; set; }

    /// <summary>What is shown.</summary>
    object Value { get; set; }

    /// <summary>Another conversation that it is about.</summary>
    ConversationReference RelatesTo { get; set; }
}
