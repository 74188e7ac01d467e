using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something that an activity speaks of.</summary>
public class Entity
{
    private static readonly JsonSerializerSettings Settings = new() { MaxDepth = null };

    /// <summary>Creates an empty entity.</summary>
    public Entity()
    {
    }

    /// <summary>Creates an entity of a type.</summary>
    public Entity(string type = default)
    {
        Type = type;
    }

    /// <summary>The kind, such as mention.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Everything on the wire that has no property of its own here; written back as it came.</summary>
    [JsonExtensionData]
    public JObject Properties { get; set; } = new JObject();

    /// <summary>This entity in another shape.</summary>
    public T GetAs<T>() => JsonConvert.DeserializeObject<T>(ToJson(this), Settings);

    /// <summary>Takes type and properties from an object of another shape.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = JsonConvert.DeserializeObject<Entity>(ToJson(obj), Settings);
        Type = entity.Type;
        Properties = entity.Properties;
    }

    /// <summary>True if both are the same on the wire.</summary>
    public bool Equals(Entity other) => other is not null && ToJson(this) == ToJson(other);

    /// <inheritdoc/>
    public override bool Equals(object obj)
        => ReferenceEquals(this, obj) || (obj?.GetType() == GetType() && Equals((Entity)obj));

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private static string ToJson(object value) => JsonConvert.SerializeObject(value, Settings);
}
