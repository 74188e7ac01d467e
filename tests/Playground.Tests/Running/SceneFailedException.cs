namespace TeamsPilotBot.Playground.Tests.Running;

/// <summary>A scene did not go as told; the inner exception says what was missing.</summary>
public sealed class SceneFailedException(string report, Exception failure)
    : Exception($"{failure?.Message}\n\n{report}", failure);
