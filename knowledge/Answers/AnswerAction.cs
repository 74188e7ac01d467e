using System.Text.Json.Serialization;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>What the bot does with a message.</summary>
public enum AnswerAction
{
    /// <summary>Shows lessons.</summary>
    Answer,

    /// <summary>Says that nothing fits and offers a contact.</summary>
    [JsonStringEnumMemberName("handoff")]
    HandOff,

    /// <summary>Looks a contact up in the directory.</summary>
    Contact,

    /// <summary>Starts logging an experience.</summary>
    Log,

    /// <summary>Says what the bot can do.</summary>
    Help,

    /// <summary>Answers from the registry of projects.</summary>
    Registry,

    /// <summary>Declines: a concrete citizen's case, or something outside the purpose.</summary>
    Refuse,
}
