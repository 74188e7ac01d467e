using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Administration;

/// <summary>Where what administrators decide in Teams is kept: one document of roles, and one of tenants.</summary>
public static class AdministrationContainer
{
    /// <summary>The container. Its documents are read by their keys, so nothing of them is indexed.</summary>
    public static Container Container { get; } = new("administration", []);

    /// <summary>The roles.</summary>
    internal static DocumentKey Roles { get; } = new("roles", "roles");

    /// <summary>The tenants.</summary>
    internal static DocumentKey Tenants { get; } = new("tenants", "tenants");
}
