namespace Microsoft.Bot.Schema;

/// <summary>A message between programs that people do not see.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>Name of the event.</summary>
    string Name { get; set; }

    /// <summary>What it carries.</summary>
    object Value { get; set; }

    /// <summary>Another conversation that it is about.</summary>
    ConversationReference RelatesTo { get; set; }
}
