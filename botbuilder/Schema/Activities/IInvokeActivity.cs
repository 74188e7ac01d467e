namespace Microsoft.Bot.Schema;

/// <summary>A request that is answered in the HTTP response.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>Name of the request.</summary>
    string Name { get; set; }

    /// <summary>What it carries.</summary>
    object Value { get; set; }

    /// <summary>Another conversation that it is about.</summary>
    ConversationReference RelatesTo { get; set; }
}
