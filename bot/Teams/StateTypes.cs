using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>
/// Which types may be made of the names in stored state: our own, those of Bot Builder, plain values, and collections of
/// them. A type name in a document can so never make anything that acts.
/// </summary>
internal sealed class StateTypes : ISerializationBinder
{
    private static readonly DefaultSerializationBinder Names = new();

    /// <inheritdoc/>
    public Type BindToType(string? assemblyName, string typeName)
    {
        var type = Names.BindToType(assemblyName, typeName);
        return MayBeMade(type) ? type : throw new JsonSerializationException($"State may not hold a {type.FullName}.");
    }

    /// <inheritdoc/>
    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
        => Names.BindToName(serializedType, out assemblyName, out typeName);

    private static bool MayBeMade(Type type)
        => type.IsArray ? MayBeMade(type.GetElementType()!)
            : type.IsPrimitive || type.IsEnum || type == typeof(object) || type == typeof(string)
                || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan) || type == typeof(Guid)
                || Trusted(type);

    private static bool Trusted(Type type)
    {
        var known = type.Namespace switch
        {
            "System.Collections.Generic" or "System.Collections.ObjectModel" or "System.Collections.Concurrent" => true,
            "Newtonsoft.Json.Linq" => true,
            { } name => IsUnder(name, "TeamsPilotBot") || IsUnder(name, "Microsoft.Bot"),
            null => false,
        };
        return known && type.GetGenericArguments().All(MayBeMade);
    }

    private static bool IsUnder(string name, string root)
        => name.StartsWith(root, StringComparison.Ordinal) && (name.Length == root.Length || name[root.Length] == '.');
}
